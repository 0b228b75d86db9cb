// Generated from docs/rules/LS913.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls913 = Explanation(
    code: "LS913", title: ##"Git cannot tell when articles were changed"##,
    text: ##"""
With `updated: git` in `lockstep.yml`, an article without `updated` in its front matter has the day of the last commit that changed it. A clone that does not have the whole history would give nearly all articles the day of its oldest commit, so none gets a day from git then.

Fetch the whole history: `git fetch --unshallow`, or `fetch-depth: 0` of `actions/checkout` in GitHub Actions.

## Example

The site is in no repository.

````yaml lockstep.yml
title: Help
updated: git
````

What the check says:

```diagnostic
warning[LS913]: git cannot tell when articles were changed: the site is in no repository
 --> lockstep.yml:2:10
  |
2 | updated: git
  |          ^^^
```

## Quiet

Nothing is wrong here.

````yaml lockstep.yml
title: Help
updated: front_matter
````

"""##)
}
