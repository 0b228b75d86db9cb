/// A clean site whose facts come from elsewhere than Swift: a server's API, a schema, another app.
enum Depot {
  /// The site.
  static let site = CleanSite(files: files, articleCount: 4)

  /// The paths of what hands facts over.
  static let api = "api/depot.yaml"
  static let parts = "api/parts.json"
  static let app = "facts/scanner.json"

  private static let files = [
    "lockstep.yml": """
    title: Depot help
    base_url: https://depot.spoke.example
    facts:
      schemas: [api/depot.yaml, api/parts.json]
      json: [facts/scanner.json]

    """,
    api: """
    openapi: 3.1.0
    info:
      title: Depot
      version: "2"
    paths: {}
    components:
      schemas:
        ParcelState:
          description: How far a parcel has come.
          type: string
          enum:
            - packed
            - on_the_way
            - at_the_door
            - lost
          x-enum-varnames:
            - packed
            - onTheWay
            - atTheDoor
            - lost
          x-enum-descriptions:
            - Packed in the depot
            - On the way to you
            - Waiting at your door
            - Lost by the carrier
          x-lockstep-internal:
            lost: only our staff see it

    """,
    parts: """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$defs": {
        "PartKind": {
          "oneOf": [
            { "const": "tyre", "title": "Tyres and tubes" },
            { "const": "chain", "title": "Chains and sprockets" },
            { "const": "brake", "title": "Brakes and levers" }
          ]
        }
      }
    }

    """,
    app: """
    {
      "version": 1,
      "enums": [
        {
          "module": "scanner",
          "name": "ScanStep",
          "cases": [
            { "name": "open", "label": "Open Scanner" },
            { "name": "point", "label": null },
            { "name": "store", "label": "Store Parcel" },
            { "name": "done", "label": "Finish Round" }
          ]
        }
      ],
      "flows": [
        {
          "module": "scanner",
          "name": "ScanFlow.round",
          "enum": "ScanStep",
          "steps": [
            "open",
            "point",
            "store",
            "done"
          ]
        }
      ]
    }

    """,
    "content/index.md": """
    ---
    title: Depot
    ---

    Read about [parcels](parcels.md), [parts](parts.md) and [rounds](rounds.md).

    """,
    "content/parcels.md": """
    ---
    title: Parcels
    covers: [ParcelState]
    ---

    <!-- lockstep:cases ParcelState -->
    | State | What to do |
    | --- | --- |
    | Packed in the depot | Wait. |
    | On the way to you | Wait a little more. |
    | Waiting at your door | Open it. |

    """,
    "content/parts.md": """
    ---
    title: Parts
    ---

    <!-- lockstep:cases PartKind -->
    - Tyres and tubes
    - Chains and sprockets
    - Brakes and levers

    """,
    "content/rounds.md": """
    ---
    title: Rounds
    ---

    <!-- lockstep:steps ScanFlow.round -->
    1. Tap **Open Scanner**.
    2. Point it at the parcel.
    3. Tap **Store Parcel**.
    4. Tap **Finish Round**.

    """,
  ]
}
