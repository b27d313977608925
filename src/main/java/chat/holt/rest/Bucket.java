package chat.holt.rest;

import java.util.List;

/// What shares one rate limit: the first matching row of `errors.md §5`.
///
/// @param name the row
/// @param resource id the row counts apart for, or empty
/// @param limit calls in a window until the server says otherwise
record Bucket(String name, String resource, int limit) {

    static Bucket of(String method, List<String> path) {
        String first = path.isEmpty() ? "" : path.get(0);
        String second = path.size() > 1 ? path.get(1) : "";
        String third = path.size() > 2 ? path.get(2) : "";
        return switch (first) {
            case "users" ->
                third.equals("default_avatar")
                        ? new Bucket("default_avatar", "", 255)
                        : method.equals("PATCH") ? new Bucket("user_edit", second, 2) : new Bucket("users", "", 20);
            case "bots" -> new Bucket("bots", "", 10);
            case "channels" ->
                second.isEmpty()
                        ? anything()
                        : method.equals("POST") && third.equals("messages")
                                ? new Bucket("messaging", second, 10)
                                : new Bucket("channels", second, 15);
            case "servers" -> second.isEmpty() ? anything() : new Bucket("servers", second, 5);
            case "auth" -> method.equals("DELETE") ? new Bucket("auth_delete", "", 255) : new Bucket("auth", "", 15);
            case "safety" ->
                second.equals("report") ? new Bucket("safety_report", "", 3) : new Bucket("safety", "", 15);
            default -> anything();
        };
    }

    private static Bucket anything() {
        return new Bucket("any", "", 20);
    }
}
