package chat.holt.ui.safety;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A web address taken apart as browsers do (WHATWG URL), so that what is shown is what opens.
///
/// @param scheme `http` or `https`
/// @param user what stands before an `@` in front of the host; empty for nothing
/// @param host in ASCII and lower case, as the name system knows it
/// @param port with its colon; empty for the usual one
/// @param rest path, query and fragment in ASCII, from the `/` on
record WebAddress(String scheme, String user, String host, String port, String rest) {
    private static final Pattern PARTS = Pattern.compile("(?i)(https?):[/\\\\]*([^/\\\\?#]*)(.*)", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("\\[[0-9a-fA-F:.]+]|[^\\s\\[\\]:@%<>^|]+");
    private static final Pattern PORT = Pattern.compile(":\\d{0,5}");
    private static final Pattern REST = Pattern.compile("([^?#]*)(\\??[^#]*)(#?.*)", Pattern.DOTALL);
    private static final String KEPT = "-._~!$&'()*+,;=:@/%";

    /// Empty for anything that no browser would open as a web address.
    static Optional<WebAddress> parse(String text) {
        Matcher parts = PARTS.matcher(text.strip().replaceAll("[\\t\\r\\n]", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String authority = parts.group(2);
        int at = authority.lastIndexOf('@');
        String place = authority.substring(at + 1);
        int colon = place.lastIndexOf(':');
        boolean hasPort = colon > place.lastIndexOf(']');
        String port = hasPort ? place.substring(colon) : "";
        String host = ascii(hasPort ? place.substring(0, colon) : place);
        if (host.isEmpty() || !port.isEmpty() && !PORT.matcher(port).matches()) {
            return Optional.empty();
        }
        WebAddress address = new WebAddress(
                scheme, at < 0 ? "" : authority.substring(0, at), host, usual(scheme, port), rest(parts.group(3)));
        return address.opens() ? Optional.of(address) : Optional.empty();
    }

    /// What to open. What stands before an `@` is left out: it would tell a stranger's server a name and password.
    URI uri() {
        return URI.create(scheme + "://" + host + port + rest);
    }

    /// The host as people read it.
    String readableHost() {
        return IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED);
    }

    /// Host with port, which tells servers apart.
    String authority() {
        return host + port;
    }

    private boolean opens() {
        try {
            return new URI(scheme + "://" + host + port + rest).getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String ascii(String host) {
        if (!HOST.matcher(host).matches()) {
            return "";
        }
        try {
            return host.startsWith("[")
                    ? host.toLowerCase(Locale.ROOT)
                    : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static String usual(String scheme, String port) {
        boolean needless = port.length() <= 1 || port.equals(scheme.equals("https") ? ":443" : ":80");
        return needless ? "" : port;
    }

    /// Everything beyond ASCII and all that cannot be seen is written in percent form.
    private static String rest(String rest) {
        Matcher parts = REST.matcher(rest);
        parts.matches();
        return written(parts.group(1).replace('\\', '/'), "")
                + written(parts.group(2), "[]?")
                + written(parts.group(3).isEmpty() ? "" : parts.group(3).substring(1), "[]?")
                        .replaceFirst("^(?=.)", "#");
    }

    private static String written(String part, String alsoKept) {
        StringBuilder written = new StringBuilder();
        for (byte unit : part.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (unit & 0xFF);
            boolean kept = character < 0x80
                    && (Character.isLetterOrDigit(character) || (KEPT + alsoKept).indexOf(character) >= 0);
            written.append(kept ? Character.toString(character) : "%%%02X".formatted((int) character));
        }
        return written.toString().replaceAll("%(?![0-9a-fA-F]{2})", "%25");
    }
}
