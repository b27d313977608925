package chat.holt.ui.safety;

import chat.holt.model.RootConfig;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.StoatLink;
import chat.holt.ui.safety.LinkCheck.Refused;
import chat.holt.ui.safety.LinkCheck.Trusted;
import chat.holt.ui.safety.LinkCheck.Unknown;
import chat.holt.ui.safety.LinkWarning.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Judges links before they are followed.
public final class LinkRules {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cn}&&[^\\t\\r\\n]]");
    private static final Pattern NUMBER = Pattern.compile("\\[.*]|([^.]*\\.)*(\\d+|0x[0-9a-f]*)\\.?");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:([^\\s?@]+@[^\\s?@]+)((?:\\?\\S*)?)");
    /// Endings that make a text look like an address although it has no scheme; others may be names of files.
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:www\\.\\S+|(?:[\\p{L}\\p{N}-]+\\.)+(?:com|org|net|info|io|app|dev|gg|chat|co|me|edu|gov|eu|uk|de|fr))(?:[:/?#]\\S*)?");

    private final Set<String> own;
    private final @Nullable String client;
    private final Set<String> trusted;

    /// @param own authorities (host and unusual port) of the instance
    /// @param client authority of its web client, whose places Holt has too; null for none
    /// @param trusted hosts in ASCII; may change
    LinkRules(Set<String> own, @Nullable String client, Set<String> trusted) {
        this.own = own;
        this.client = client;
        this.trusted = trusted;
    }

    /// Those of an account.
    ///
    /// @param trusted hosts in ASCII that the user trusts; may change
    public static LinkRules of(RootConfig instance, Set<String> trusted) {
        RootConfig.Service files = instance.features().autumn();
        RootConfig.Service proxy = instance.features().january();
        Set<String> own = Stream.of(
                        instance.appUrl(),
                        instance.ws().replaceFirst("^ws", "http"),
                        files == null ? "" : files.url(),
                        proxy == null ? "" : proxy.url())
                .flatMap(url -> WebAddress.parse(url).stream())
                .map(WebAddress::authority)
                .collect(Collectors.toUnmodifiableSet());
        return new LinkRules(
                own,
                WebAddress.parse(instance.appUrl()).map(WebAddress::authority).orElse(null),
                trusted);
    }

    public LinkCheck check(Destination.Link link) {
        String address = link.address().strip();
        Matcher scheme = SCHEME.matcher(address);
        if (!scheme.matches()) {
            return Refused.BROKEN;
        }
        return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
            case "stoat" -> new LinkCheck.Inside(address);
            case "http", "https" ->
                WebAddress.parse(address)
                        .map(web -> web(web, address, link.text()))
                        .orElse(Refused.BROKEN);
            case "mailto" -> mail(address);
            default -> Refused.SCHEME;
        };
    }

    private LinkCheck web(WebAddress web, String written, @Nullable String text) {
        Optional<WebAddress> claimed = text == null ? Optional.empty() : claimed(text);
        boolean misnamed = claimed.isPresent() && !same(claimed.get().host(), web.host());
        if (!misnamed) {
            String place = "stoat:/" + web.rest().replaceFirst("[?#].*", "");
            if (web.authority().equals(client) && StoatLink.parse(place).isPresent()) {
                return new LinkCheck.Inside(place);
            }
            if (own.contains(web.authority()) || trusted.contains(web.host())) {
                return new Trusted(web.uri());
            }
        }
        List<LinkWarning> warnings = new ArrayList<>();
        if (misnamed) {
            warnings.add(new LinkWarning(Kind.TEXT, claimed.get().readableHost()));
        }
        if (!web.user().isEmpty()) {
            warnings.add(new LinkWarning(Kind.USER, visible(web.user())));
        }
        lookalike(web).ifPresent(other -> warnings.add(new LinkWarning(Kind.LOOKALIKE, other)));
        if (HIDDEN.matcher(written).find()) {
            warnings.add(new LinkWarning(Kind.HIDDEN, ""));
        }
        if (!web.host().equals(web.readableHost())) {
            warnings.add(new LinkWarning(Kind.FOREIGN, web.host()));
        }
        if (NUMBER.matcher(web.host()).matches()) {
            warnings.add(new LinkWarning(Kind.NUMBER, ""));
        }
        if (web.scheme().equals("http")) {
            warnings.add(new LinkWarning(Kind.UNENCRYPTED, ""));
        }
        boolean tricky = warnings.stream().anyMatch(warning -> warning.kind().deceptive());
        return new Unknown(
                web.uri(),
                web.scheme() + "://",
                web.readableHost(),
                web.port() + web.rest(),
                List.copyOf(warnings),
                tricky ? "" : web.host());
    }

    private static LinkCheck mail(String address) {
        Matcher mail = MAIL.matcher(address);
        if (!mail.matches() || HIDDEN.matcher(address).find()) {
            return Refused.BROKEN;
        }
        try {
            return new Unknown(new URI(address), "mailto:", mail.group(1), mail.group(2), List.of(), "");
        } catch (URISyntaxException e) {
            return Refused.BROKEN;
        }
    }

    /// The first address that the text of a link seems to name.
    private static Optional<WebAddress> claimed(String text) {
        return Arrays.stream(HIDDEN.matcher(text).replaceAll("").split("\\s+"))
                .flatMap(word -> NAMED.matcher(Lookalikes.latin(word)).matches()
                        ? WebAddress.parse("https://" + word).stream()
                        : WebAddress.parse(word).stream())
                .findFirst();
    }

    /// Whether the text names the host, or one it belongs to.
    private static boolean same(String named, String host) {
        String name = named.replaceFirst("^www\\.", "");
        return host.equals(name) || host.endsWith("." + name);
    }

    /// The host that this one is easily taken for.
    private Optional<String> lookalike(WebAddress web) {
        String glance = Lookalikes.glance(web.readableHost());
        Optional<String> known = Stream.concat(
                        own.stream().map(each -> each.replaceFirst(":\\d+$", "")), trusted.stream())
                .filter(host ->
                        !host.equals(web.host()) && Lookalikes.glance(host).equals(glance))
                .findFirst();
        if (known.isPresent()) {
            return known;
        }
        String latin = Lookalikes.latin(web.readableHost());
        boolean imitates = !latin.equals(web.readableHost()) && latin.chars().allMatch(letter -> letter < 0x80);
        return imitates ? Optional.of(latin) : Optional.empty();
    }

    /// With characters that cannot be seen written out.
    private static String visible(String text) {
        return HIDDEN.matcher(text)
                .replaceAll(hidden -> "[U+%04X]".formatted(hidden.group().codePointAt(0)));
    }
}
