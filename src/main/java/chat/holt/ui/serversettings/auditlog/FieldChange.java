package chat.holt.ui.serversettings.auditlog;

/// What an edit made of one field.
///
/// @param name of the field, in the user's language
public record FieldChange(String name, FieldValue before, FieldValue after) {}
