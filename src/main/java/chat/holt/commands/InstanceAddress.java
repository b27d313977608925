package chat.holt.commands;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Turns what people type into the addresses where an instance's API may be (`auth.md §1`).
final class InstanceAddress {
    private InstanceAddress() {}

    /// The likeliest first; none if the text is no address.
    static List<URI> candidates(String text) {
        String address = text.strip().replaceAll("(?<![:/])/+$", "");
        if (address.isEmpty() || address.chars().anyMatch(Character::isWhitespace)) {
            return List.of();
        }
        Set<String> candidates = new LinkedHashSet<>();
        if (address.contains("://")) {
            candidates.add(address);
            candidates.add(address + "/api");
        } else {
            // At home an instance has no certificate. Elsewhere a password must not travel in the open unless the user
            // asks for it by typing http://.
            List<String> schemes = local(address) ? List.of("http://", "https://") : List.of("https://");
            for (String scheme : schemes) {
                boolean bare = !address.contains("/") && !address.contains(":");
                candidates.add(scheme + address + (bare ? "/api" : ""));
                candidates.add(scheme + address + (bare ? "" : "/api"));
            }
        }
        return candidates.stream().filter(InstanceAddress::web).map(URI::create).toList();
    }

    private static boolean local(String address) {
        String host = address.toLowerCase(Locale.ROOT).replaceAll("[:/].*", "");
        return host.equals("localhost")
                || host.endsWith(".local")
                || host.matches("(127|10)\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*")
                || address.startsWith("[");
    }

    private static boolean web(String candidate) {
        try {
            URI uri = new URI(candidate);
            return uri.getHost() != null && uri.getScheme().matches("https?");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
