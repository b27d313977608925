package chat.holt.localinstance.replay;

import chat.holt.localinstance.replay.Comparison.Difference;
import chat.holt.localinstance.replay.Finding.Trait;
import chat.holt.localinstance.replay.Listener.Frame;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// A recorded event the instance did not send, one it sent unasked, or one it sent differently.
record EventFinding(
        Listener listener,
        @Nullable Frame missing,
        @Nullable Frame instead) {
    private static final Set<String> VISIBILITY = Set.of("ChannelCreate", "ChannelDelete", "ChannelUpdate");

    static boolean isVisibility(Frame frame) {
        return VISIBILITY.contains(frame.type());
    }

    private Frame frame() {
        return missing != null ? missing : instead != null ? instead : new Frame(0, MissingNode.getInstance());
    }

    int exchange() {
        return frame().exchange();
    }

    boolean isVisibility() {
        return isVisibility(frame());
    }

    /// Whether channels came into view or went on one side only.
    boolean isBulk() {
        return missing != null && missing.type().equals("Bulk")
                || instead != null && instead.type().equals("Bulk");
    }

    /// The channels of bulks, in the instance's words.
    List<String> bulkChannels(Names names) {
        return Stream.of(missing, instead)
                .filter(Objects::nonNull)
                .flatMap(frame -> frame.json().path("v").valueStream())
                .filter(part -> part.path("type").asString("").startsWith("Channel"))
                .map(part -> names.own(part.path("id").asString(part.path("_id").asString(""))))
                .toList();
    }

    /// The channel the event is about, in the instance's words.
    String channel(Names names) {
        JsonNode json = frame().json();
        JsonNode channel = json.path("channel");
        String id = channel.isMissingNode()
                ? json.path("id").asString(json.path("_id").asString(""))
                : channel.asString("");
        return names.own(id);
    }

    /// @param disputed channels the real server once showed or hid by mistake
    Finding finding(Names names, Comparison comparison, Set<String> disputed) {
        JsonNode none = MissingNode.getInstance();
        JsonNode recorded = missing == null ? none : missing.json();
        JsonNode actual = instead == null ? none : instead.json();
        List<Difference> differences = missing == null
                ? List.of(new Difference("event", "none", actual.toString()))
                : instead == null
                        ? List.of(new Difference("event", names.own(recorded.toString()), "none"))
                        : comparison.compare(recorded, actual);
        var traits = EnumSet.of(Trait.EVENT);
        if (listener.mistaken(exchange())) {
            traits.add(Trait.MISTAKEN);
            if (isBulk() || disputed.contains(channel(names))) {
                traits.add(Trait.DISPUTED);
            }
        }
        List<String> channels = isBulk() ? bulkChannels(names) : List.of(channel(names));
        if (channels.stream().noneMatch(channel -> listener.sees(channel, exchange()))) {
            traits.add(Trait.HIDDEN);
        }
        if (names.own(frame().json().path("system").path("id").asString("")).equals(listener.user())) {
            traits.add(Trait.OWN);
        }
        return new Finding(
                exchange(), frame().type() + " to " + listener.name(), recorded, actual, differences, traits);
    }
}
