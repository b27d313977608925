package chat.holt.ui.navigation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Links to places in Stoat, as the system hands them to Holt and as messages may hold them: `stoat://` and the path of
/// the place in the web client.
///
/// | link | leads to |
/// |---|---|
/// | `stoat://server/ID` | the server |
/// | `stoat://server/ID/channel/ID` | its channel |
/// | `stoat://channel/ID` | the channel or conversation |
/// | either, then `/ID` | the message in it |
/// | `stoat://invite/CODE` | the question whether to join |
public final class StoatLink {

    private static final String SCHEME = "stoat:";
    private static final String PART = "[\\w-]{1,64}";

    private StoatLink() {}

    /// Whether the text claims to be such a link.
    public static boolean is(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith(SCHEME);
    }

    /// The link to hand on so that others join.
    ///
    /// @param appUrl address of the web client; empty for none, then only Holt follows the link
    public static String invite(String appUrl, String code) {
        return (appUrl.isEmpty() ? SCHEME + "/" : appUrl.replaceFirst("/+$", "")) + "/invite/" + code;
    }

    /// Address of a channel in the web client.
    ///
    /// @param appUrl address of the web client; nothing comes of an empty one
    /// @param serverId null for a conversation
    public static Optional<URI> web(String appUrl, @Nullable String serverId, String channelId) {
        String place = serverId == null ? "" : "/server/" + serverId;
        try {
            return appUrl.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new URI(appUrl.replaceFirst("/+$", "") + place + "/channel/" + channelId));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /// The link to a message, to hand on.
    ///
    /// @param appUrl address of the web client; empty for none, then only Holt follows the link
    /// @param serverId null in a conversation
    public static String message(String appUrl, @Nullable String serverId, String channelId, String messageId) {
        String place = web(appUrl, serverId, channelId)
                .map(URI::toString)
                .orElseGet(() ->
                        SCHEME + "//" + (serverId == null ? "" : "server/" + serverId + "/") + "channel/" + channelId);
        return place + "/" + messageId;
    }

    /// Where the link leads; empty if Holt does not know such a place.
    public static Optional<Destination> parse(String link) {
        if (!is(link)) {
            return Optional.empty();
        }
        List<String> parts = Arrays.stream(
                        link.strip().substring(SCHEME.length()).split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.stream().anyMatch(part -> !part.matches(PART))) {
            return Optional.empty();
        }
        if (parts.size() >= 4 && parts.get(0).equals("server")) {
            return parts.get(2).equals("channel") ? place(parts.subList(2, parts.size())) : Optional.empty();
        }
        return place(parts);
    }

    /// Where a link to the web client leads; empty if it is not one, or Holt does not know such a place.
    ///
    /// @param appUrl address of the web client; empty for none
    public static Optional<Destination> parse(String appUrl, URI link) {
        String inside = appUrl.replaceFirst("/+$", "") + "/";
        String address = link.toString();
        return appUrl.isEmpty() || !address.startsWith(inside)
                ? Optional.empty()
                : parse(SCHEME + "/" + address.substring(inside.length()));
    }

    private static Optional<Destination> place(List<String> parts) {
        if (parts.size() < 2) {
            return Optional.empty();
        }
        String id = parts.get(1);
        return switch (parts.getFirst()) {
            case "server" -> one(parts, new Destination.OpenServer(id));
            case "invite" -> one(parts, new Destination.Join(id));
            case "channel" ->
                parts.size() == 3
                        ? Optional.of(new Destination.OpenChannel(id, parts.get(2)))
                        : one(parts, new Destination.OpenChannel(id));
            default -> Optional.empty();
        };
    }

    private static Optional<Destination> one(List<String> parts, Destination place) {
        return parts.size() == 2 ? Optional.of(place) : Optional.empty();
    }
}
