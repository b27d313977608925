package chat.holt.localinstance.replay;

import chat.holt.localinstance.replay.Comparison.Difference;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// One exchange, or one event at one recipient, that is not as recorded.
/// @param what the request line, or the event's type and recipient
/// @param recorded the recorded exchange or frame; missing if there is none
/// @param actual the instance's reply or frame; missing if there is none
public record Finding(
        int exchange,
        String what,
        JsonNode recorded,
        JsonNode actual,
        List<Difference> differences,
        Set<Trait> traits) {
    public enum Trait {
        /// It is an event, not a reply.
        EVENT,
        /// The recipient was taken for somebody else when it was recorded.
        MISTAKEN,
        /// It is about a channel shown or hidden because of that.
        DISPUTED,
        /// It is about a channel the recipient does not see.
        HIDDEN,
        /// It is a system message about the recipient.
        OWN
    }

    boolean isEvent() {
        return traits.contains(Trait.EVENT);
    }

    /// Whether it was sent, or recorded, and the other not at all.
    boolean isOneSided() {
        return recorded.isMissingNode() || actual.isMissingNode();
    }

    /// The event as recorded, or as sent when it was not recorded.
    JsonNode either() {
        return recorded.isMissingNode() ? actual : recorded;
    }

    /// Whether all differences are in places that match.
    boolean onlyAt(String pattern) {
        return differences.stream().allMatch(difference -> difference.at().matches(pattern));
    }

    @Override
    public String toString() {
        return exchange + " " + what + ": "
                + String.join(
                        "; ",
                        differences.stream().map(Difference::toString).limit(4).toList());
    }
}
