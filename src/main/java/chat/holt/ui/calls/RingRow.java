package chat.holt.ui.calls;

import chat.holt.ui.kit.people.Face;

/// A call that rings.
///
/// @param title who calls, or in which group
/// @param detail who that is in words
/// @param web whether the instance has a web client to answer in
record RingRow(String channelId, String title, String detail, Face face, boolean web) {}
