package chat.holt.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Method and path of a call, relative to the API's base URL.
///
/// @param path its parts, not yet encoded
record Route(String method, List<String> path) {

    Route {
        path = List.copyOf(path);
    }

    /// @param template path with `{name}` for each of the ids, in order, such as `servers/{server}/bans/{user}`
    static Route of(String method, String template, String... ids) {
        List<String> path = new ArrayList<>();
        int next = 0;
        for (String part : template.split("/", -1)) {
            path.add(part.startsWith("{") ? ids[next++] : part);
        }
        if (next != ids.length) {
            throw new IllegalArgumentException("Ids do not fit " + template);
        }
        return new Route(method, path);
    }

    static Route get(String template, String... ids) {
        return of("GET", template, ids);
    }

    static Route post(String template, String... ids) {
        return of("POST", template, ids);
    }

    static Route put(String template, String... ids) {
        return of("PUT", template, ids);
    }

    static Route patch(String template, String... ids) {
        return of("PATCH", template, ids);
    }

    static Route delete(String template, String... ids) {
        return of("DELETE", template, ids);
    }

    Bucket bucket() {
        return Bucket.of(method, path);
    }

    /// The path with every part percent-encoded, so that an id from the network cannot lead elsewhere.
    String encodedPath() {
        return path.stream().map(Route::encode).collect(Collectors.joining("/"));
    }

    static String encode(String text) {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%40", "@");
        return encoded.equals(".") || encoded.equals("..") ? encoded.replace(".", "%2E") : encoded;
    }
}
