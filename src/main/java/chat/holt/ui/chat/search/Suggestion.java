package chat.holt.ui.chat.search;

/// Something that completes what is being typed.
///
/// @param text what it is called
/// @param detail what it means; may be empty
/// @param icon literal of a Feather icon
/// @param take does it
public record Suggestion(String text, String detail, String icon, Runnable take) {}
