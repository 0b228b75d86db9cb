extension Workshop {
  /// Where the catalogue is.
  static let cataloguePath = "Sources/Workshop/Localizable.xcstrings"

  /// A line of the catalogue for one text more.
  static func entry(_ english: String, hindi: String) -> String {
    #""\#(english)" : { "localizations" : { "hi" : { "stringUnit" : { "state" : "translated", "value" : "\#(hindi)" } } } },"#
  }

  /// The catalogue with another text on computers under `key`, in `language`.
  static func varying(_ key: String, in language: WorkshopLanguage) -> SiteText {
    let catalogue = SiteText(cataloguePath)
    let hindi = catalogue.line(of: "\"hi\" :", after: catalogue.line(of: "\"\(key)\" :"))
    func unit(_ text: String) -> String { #"{ "stringUnit" : { "state" : "translated", "value" : "\#(text)" } }"# }
    let item = labels.values.flatMap(\.self).first { $0.key == key }
    let mac = unit(language.otherDevice)
    let other = unit(item?.label(in: language) ?? "")
    let text = #""\#(language.rawValue)" : { "variations" : { "device" : { "mac" : \#(mac), "other" : \#(other) } } }"#
    return language == .hindi
      ? catalogue.changing(hindi) { _ in text } : catalogue.inserting(text + ",", below: hindi - 1)
  }

  /// The catalogue of strings, a line a text so that a change can name one.
  static let catalogue = #"""
    {
      "sourceLanguage" : "en",
      "strings" : {
        "Bicycle is not as described" : {
          "localizations" : {
            "hi" : { "stringUnit" : { "state" : "translated", "value" : "साइकिल विवरण जैसी नहीं है" } }
          }
        },
        "Collected by customer" : {
          "localizations" : {
            "hi" : { "stringUnit" : { "state" : "translated", "value" : "ग्राहक ले गया" } }
          }
        },
        "Customer changed their mind" : {
          "localizations" : {
            "hi" : { "stringUnit" : { "state" : "translated", "value" : "ग्राहक का विचार बदल गया" } }
          }
        },
        "Delivery arrived too late" : {
          "localizations" : {
            "hi" : { "stringUnit" : { "state" : "translated", "value" : "डिलीवरी बहुत देर से पहुँची" } }
          }
        },
        "Finish Booking" : {
          "localizations" : {
            "hi" : { "stringUnit" : { "state" : "translated", "value" : "बुकिंग पूरी करें" } }
          }
        },
        "Frame damaged in transit" : {
          "localizations" : {
            "hi" : { "stringUnit" : { "state" : "translated", "value" : "ढुलाई में फ़्रेम टूट गया" } }
          }
        },
        "Lost between two warehouses" : {
          "localizations" : {
            "hi" : { "stringUnit" : { "state" : "translated", "value" : "दो गोदामों के बीच खो गई" } }
          }
        },
        "My Bookings" : {
          "localizations" : {
            "hi" : { "stringUnit" : { "state" : "translated", "value" : "मेरी बुकिंग" } }
          }
        },
        "On the repair stand" : {
          "localizations" : {
            "hi" : { "stringUnit" : { "state" : "translated", "value" : "मरम्मत स्टैंड पर" } }
          }
        },
        "Pay, then Reserve" : {
          "localizations" : {
            "hi" : { "stringUnit" : { "state" : "translated", "value" : "भुगतान करें, फिर बुक करें" } }
          }
        },
        "Pick a Time Slot" : {
          "localizations" : {
            "hi" : { "stringUnit" : { "state" : "translated", "value" : "समय चुनें" } }
          }
        },
        "Print Ticket" : {
          "localizations" : {
            "hi" : { "stringUnit" : { "state" : "translated", "value" : "टिकट प्रिंट करें" } }
          }
        },
        "Ready to collect" : {
          "localizations" : {
            "hi" : { "stringUnit" : { "state" : "translated", "value" : "ले जाने के लिए तैयार" } }
          }
        },
        "Request Repair" : {
          "localizations" : {
            "hi" : { "stringUnit" : { "state" : "translated", "value" : "मरम्मत का अनुरोध करें" } }
          }
        },
        "Scan Frame Tag" : {
          "localizations" : {
            "hi" : { "stringUnit" : { "state" : "translated", "value" : "फ़्रेम टैग स्कैन करें" } }
          }
        },
        "setting.alerts" : {
          "extractionState" : "extracted_with_value",
          "localizations" : {
            "en" : { "stringUnit" : { "state" : "translated", "value" : "Push alerts" } },
            "hi" : { "stringUnit" : { "state" : "translated", "value" : "पुश अलर्ट" } }
          }
        },
        "setting.emails" : {
          "extractionState" : "extracted_with_value",
          "localizations" : {
            "en" : { "stringUnit" : { "state" : "translated", "value" : "Email updates" } },
            "hi" : { "stringUnit" : { "state" : "translated", "value" : "ईमेल सूचनाएँ" } }
          }
        },
        "setting.textMessages" : {
          "extractionState" : "extracted_with_value",
          "localizations" : {
            "en" : { "stringUnit" : { "state" : "translated", "value" : "Text messages" } },
            "hi" : { "stringUnit" : { "state" : "translated", "value" : "एसएमएस संदेश" } }
          }
        },
        "Waiting for parts" : {
          "localizations" : {
            "hi" : { "stringUnit" : { "state" : "translated", "value" : "पुर्ज़ों का इंतज़ार" } }
          }
        },
        "Wrong frame size" : {
          "localizations" : {
            "hi" : { "stringUnit" : { "state" : "translated", "value" : "फ़्रेम का आकार ग़लत है" } }
          }
        }
      },
      "version" : "1.0"
    }

    """#
}
