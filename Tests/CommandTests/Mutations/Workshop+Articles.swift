extension Workshop {
  /// The articles in English, and their picture.
  static let articles = [
    "content/index.md": """
    ---
    title: Spoke & Chain
    description: Repairs and returns.
    ---

    Read how to [book a repair](repairs/book-a-repair.md), or how to [bring a bicycle back](returns/return-a-bicycle.md#reasons).

    """,
    "content/repairs/index.md": """
    ---
    title: Repairs
    ---

    All about repairs.

    """,
    "content/repairs/book-a-repair.md": """
    ---
    title: Book a repair
    description: Book a repair on the phone or at the counter.
    order: 1
    ---

    You need the number on the frame.

    ![The number on the frame](frame.png)

    <!-- lockstep:variants -->

    ## On the phone

    <!-- lockstep:steps BookingFlow.phone -->
    1. Open **My Bookings** in the app.
    2. Choose your bicycle from the list.
    3. Tap **Request Repair**.
    4. Tap **Pick a Time Slot** and choose a day.
    5. Tap **Pay, then Reserve**.
    6. Tap **Finish Booking**.

    ## At the counter

    <!-- lockstep:steps BookingFlow.counter -->
    1. Press **Scan Frame Tag** on the screen.
    2. Choose your bicycle from the list.
    3. Press **Request Repair**.
    4. Press **Print Ticket** and keep it.
    5. Press **Finish Booking**.

    <!-- lockstep:end -->

    ## How far it has come

    <!-- lockstep:cases RepairState -->
    | State | What it means |
    | --- | --- |
    | Waiting for parts | We have ordered them. |
    | On the repair stand | Somebody is at it. |
    | Ready to collect | Come and get it. |
    | Collected by customer | Enjoy the ride. |

    """,
    "content/repairs/frame.png": "not really a picture",
    "content/returns/return-a-bicycle.md": """
    ---
    title: Bring a bicycle back
    description: The reasons for which we take a bicycle back.
    covers: [ReturnReason]
    aliases: [/take-it-back/]
    ---

    ## Reasons

    Choose one of these:

    <!-- lockstep:cases ReturnReason -->
    - Wrong frame size
    - Frame damaged in transit
    - Delivery arrived too late
    - Customer changed their mind
    - Bicycle is not as described

    ## News

    <!-- lockstep:include _news.md -->

    """,
    "content/returns/_news.md": """
    We tell you how far we are.

    <!-- lockstep:ui NotificationSetting -->
    Switch on **Email updates**, **Text messages** or **Push alerts** in your profile.

    """,
    "content/faq.md": """
    ---
    title: Questions
    faq: true
    order: 9
    ---

    ## For which reasons can I bring a bicycle back?

    <!-- lockstep:cases ReturnReason -->
    There are a few: wrong frame size, frame damaged in transit, delivery arrived too late, customer changed their mind, or bicycle is not as described.

    ## Can I change my mind after a repair?

    No. See [what else there is](returns/return-a-bicycle.md#reasons).

    <!-- lockstep:cases ReturnReason except=changedMind,lateDelivery -->
    - Wrong frame size
    - Frame damaged in transit
    - Bicycle is not as described

    """,
  ]
}
