package chat.holt.rest;

import chat.holt.model.ErrorType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The instance answered and refused (`errors.md`).
public final class ApiException extends Exception {

    private final int status;
    private final ErrorType type;
    private final transient JsonNode extra;

    /// @param status of HTTP
    /// @param type why; [ErrorType#UNKNOWN] if nothing tells
    /// @param extra the fields that came with the type, such as `max`, `permission` or `retry_after`
    public ApiException(int status, ErrorType type, JsonNode extra) {
        super(type == ErrorType.UNKNOWN ? "HTTP " + status : type.wireName());
        this.status = status;
        this.type = type;
        this.extra = extra;
    }

    public ApiException(ErrorType type) {
        this(type.status(), type, JsonNodeFactory.instance.objectNode());
    }

    public int status() {
        return status;
    }

    public ErrorType type() {
        return type;
    }

    /// The text of an extra field, or an empty one.
    public String detail(String field) {
        JsonNode value = extra.path(field);
        return value.isString() || value.isNumber() ? value.asString() : "";
    }
}
