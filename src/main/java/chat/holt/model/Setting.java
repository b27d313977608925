package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/// A synced setting: revision in ms since 1970 and a text, on the wire a pair (`models.md` UserSettings).
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"revision", "value"})
public record Setting(long revision, String value) {}
