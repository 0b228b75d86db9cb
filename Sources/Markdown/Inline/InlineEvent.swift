/// An inline node on entering or leaving it; leaves are entered only.
struct InlineEvent {
  let node: CMarkNode
  let kind: CMarkNode.Kind
  let isEntering: Bool
}
