package chat.holt.localinstance.replay;

import chat.holt.model.Ulid;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Compares what was recorded with what the instance says and learns the instance's names on the way.
public final class Comparison {
    /// Values that depend on the machine or the moment; whether they are there counts.
    private static final Set<String> PRESENT =
            Set.of("size", "thumbhash", "member_count", "approximate_member_count", "retry_after", "last_totp_code");

    /// Debug output, names and words of the deployment, and what the real server fills in seconds later.
    private static final Set<String> IGNORED = Set.of("location", "last_message_id", "origin", "note");

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private final Names names;

    Comparison(Names names) {
        this.names = names;
    }

    /// One place where they differ.
    /// @param at the place, like `/user/relations/0/_id`
    public record Difference(String at, String recorded, String actual) {
        @Override
        public String toString() {
            return at + ": " + shortened(recorded) + " but was " + shortened(actual);
        }

        private static String shortened(String text) {
            return text.length() > 300 ? text.substring(0, 300) + "…" : text;
        }
    }

    /// All differences; names learnt on the way stay.
    List<Difference> compare(JsonNode recorded, JsonNode actual) {
        var differences = new ArrayList<Difference>();
        compare("", recorded, actual, differences);
        return differences;
    }

    /// Whether there is no difference; names learnt stay only if so.
    boolean matches(JsonNode recorded, JsonNode actual) {
        int mark = names.mark();
        if (compare(recorded, actual).isEmpty()) {
            return true;
        }
        names.undo(mark);
        return false;
    }

    private void compare(String at, JsonNode recorded, JsonNode actual, List<Difference> differences) {
        if (recorded.isObject() && actual.isObject()) {
            compareObjects(at, recorded, actual, differences);
        } else if (recorded.isArray() && actual.isArray() && recorded.size() == actual.size()) {
            compareArrays(at, recorded, actual, differences);
        } else if (!alike(at, recorded, actual)) {
            differences.add(new Difference(at, names.own(recorded.toString()), actual.toString()));
        }
    }

    private void compareObjects(String at, JsonNode recorded, JsonNode actual, List<Difference> differences) {
        if (recorded.has("username") && recorded.has("discriminator") && actual.has("discriminator")) {
            String name = recorded.path("username").asString() + "#";
            String newName = actual.path("username").asString() + "#";
            names.put(
                    name + recorded.path("discriminator").asString(),
                    newName + actual.path("discriminator").asString());
        }
        pairKeys(recorded, actual);
        var keys = new TreeSet<String>();
        recorded.propertyNames().forEach(key -> keys.add(names.own(key)));
        keys.addAll(actual.propertyNames());
        for (String key : keys) {
            JsonNode theirs = recorded.properties().stream()
                    .filter(property -> names.own(property.getKey()).equals(key))
                    .findFirst()
                    .map(property -> property.getValue())
                    .orElse(MissingNode.getInstance());
            JsonNode mine = actual.path(key);
            boolean bothThere = !theirs.isMissingNode() && !mine.isMissingNode();
            boolean notCompared = IGNORED.contains(key) || PRESENT.contains(key) && bothThere;
            if (!notCompared) {
                compare(at + "/" + key, theirs, mine, differences);
            }
        }
    }

    /// Ids as keys are paired in their order when there are as many new ones on both sides.
    private void pairKeys(JsonNode recorded, JsonNode actual) {
        List<String> theirs = recorded.propertyNames().stream()
                .filter(key -> Ulid.valid(key) && !names.knows(key) && !actual.has(key))
                .toList();
        var known = recorded.propertyNames().stream().map(names::own).toList();
        List<String> mine = actual.propertyNames().stream()
                .filter(key -> Ulid.valid(key) && !known.contains(key))
                .toList();
        if (theirs.size() == mine.size()) {
            for (int i = 0; i < mine.size(); i++) {
                names.put(theirs.get(i), mine.get(i));
            }
        }
    }

    private void compareArrays(String at, JsonNode recorded, JsonNode actual, List<Difference> differences) {
        var rest = new ArrayList<>(actual.valueStream().toList());
        var unmatched = new ArrayList<JsonNode>();
        boolean ordered = isOrdered(at, recorded);
        for (JsonNode theirs : recorded) {
            boolean found = false;
            for (Iterator<JsonNode> candidates = rest.iterator(); !found && candidates.hasNext(); ) {
                if (matches(theirs, candidates.next())) {
                    candidates.remove();
                    found = true;
                } else if (ordered) {
                    break;
                }
            }
            if (!found) {
                unmatched.add(theirs);
                if (ordered) {
                    compare(at + "/" + (recorded.size() - rest.size()), theirs, rest.removeFirst(), differences);
                    unmatched.removeLast();
                }
            }
        }
        for (JsonNode theirs : unmatched) {
            compare(at + "/*", theirs, rest.removeFirst(), differences);
        }
    }

    /// Messages and notes of the audit log have an order, and so has what is no object; other things come as the
    /// real server's database likes.
    private static boolean isOrdered(String at, JsonNode list) {
        JsonNode first = list.path(0);
        return first.has("author")
                || first.has("action")
                || !first.isObject() && !at.matches(".*/(mentions|role_mentions|recipients|ids)");
    }

    private boolean alike(String at, JsonNode recorded, JsonNode actual) {
        if (recorded.isNumber() && actual.isNumber()) {
            return Math.abs(recorded.asDouble() - actual.asDouble()) < 1e-6
                    || at.endsWith("/0") && recorded.asLong() > 1_000_000_000_000L;
        }
        if (!recorded.isString() || !actual.isString()) {
            return recorded.equals(actual);
        }
        String theirs = recorded.asString();
        String mine = actual.asString();
        String key = at.substring(at.lastIndexOf('/') + 1);
        return switch (key) {
            case "discriminator" -> mine.matches("\\d{4}");
            // What the validator says about a field.
            case "error" -> theirs.split(":")[0].equals(mine.split(":")[0]);
            default ->
                TIME.matcher(theirs).matches() && TIME.matcher(mine).matches()
                        || isInvite(key, theirs, mine)
                        || names.same(theirs, mine)
                        || names.own(theirs).equals(mine);
        };
    }

    private boolean isInvite(String key, String theirs, String mine) {
        boolean invite = (key.equals("_id") || key.equals("invite") || key.equals("code"))
                && theirs.matches("[0-9A-Za-z]{8}")
                && mine.matches("[0-9A-Za-z]{8}")
                && !names.knows(theirs);
        if (invite) {
            names.put(theirs, mine);
        }
        return invite;
    }
}
