package chat.holt.localinstance.demo;

import chat.holt.localinstance.storage.Doc;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Fills channels with conversations: dialogues with other people, places and days each time.
final class Chatter {
    private static final Map<String, List<String>> SLOTS = Map.ofEntries(
            Map.entry(
                    "peak",
                    List.of(
                            "Silver Horn",
                            "the Kanzel",
                            "Old Warden",
                            "Fox Tooth",
                            "Hoher Kamm",
                            "Blue Wall",
                            "Steinmandl",
                            "the Needle")),
            Map.entry("hut", List.of("Lantern Hut", "Marmot Hut", "the Upper Hut", "Larch Hut", "Stoat's Rest")),
            Map.entry("pass", List.of("Crow Saddle", "the Fenster", "Salt Pass", "Widow's Gap", "Grass Saddle")),
            Map.entry("valley", List.of("Erlental", "Upper Moos", "Sankt Veit", "Birkau", "the Kar")),
            Map.entry("day", List.of("Saturday", "Sunday", "Friday", "Wednesday", "next Saturday", "the first Sunday")),
            Map.entry("time", List.of("6:40", "7:15", "7:30", "8:05", "5:50")),
            Map.entry("hours", List.of("four", "five", "six", "seven")),
            Map.entry("n", List.of("3", "4", "5", "6", "7", "8", "9", "11", "12")),
            Map.entry("temp", List.of("−8", "−4", "−2", "1", "3")),
            Map.entry("gear", List.of("rain jacket", "headlamp", "thermos", "rucksack", "down vest", "stove")),
            Map.entry(
                    "food",
                    List.of("dried apricots", "bread and hard cheese", "barley soup", "nuts and raisins", "polenta")));

    private final Scribe scribe;
    private final Dialogues dialogues;
    private final List<byte[]> photos = new ArrayList<>();
    private int shots = 1204;

    Chatter(Scribe scribe, Dialogues dialogues) {
        this.scribe = scribe;
        this.dialogues = dialogues;
    }

    /// A dialogue among some of these people that begins now, one message after the other; nothing is kept yet.
    List<Doc> dialogue(Doc channel, String topic, List<String> people) {
        var messages = new ArrayList<Doc>();
        talk(messages, channel, scribe.any(dialogues.of(topic)), people, scribe.now(), Instant.MAX);
        return messages;
    }

    /// About so many messages between two moments, the newest near the end.
    void fill(Doc channel, String topic, List<String> people, Instant from, Instant to, int count) {
        var messages = new ArrayList<Doc>();
        var starts = new TreeSet<Instant>();
        List<List<Dialogues.Line>> pool = dialogues.of(topic);
        int perDialogue = 4;
        long span = Duration.between(from, to).toMillis();
        while (starts.size() < Math.max(1, count / perDialogue)) {
            // Denser towards the end, and in the daytime.
            double position = Math.sqrt(scribe.random().nextDouble());
            Instant start = from.plusMillis((long) (span * position));
            int hour = (int) (start.getEpochSecond() / 3600 % 24);
            starts.add(hour >= 5 && hour < 21 ? start : start.plus(Duration.ofHours(8)));
        }
        var deck = new ArrayList<List<Dialogues.Line>>();
        for (Instant start : starts) {
            if (deck.isEmpty()) {
                deck.addAll(pool);
                Collections.shuffle(deck, scribe.random());
            }
            talk(messages, channel, deck.removeLast(), people, start, to);
        }
        scribe.post(channel, messages);
    }

    /// Exactly so many messages, spread evenly from one moment to another.
    void fillExactly(Doc channel, String topic, List<String> people, Instant from, Instant to, int count) {
        var messages = new ArrayList<Doc>();
        List<List<Dialogues.Line>> pool = dialogues.of(topic);
        while (messages.size() < count) {
            Instant start =
                    from.plus(Duration.between(from, to).dividedBy(count).multipliedBy(messages.size()));
            talk(messages, channel, scribe.any(pool), people, start, Instant.MAX);
        }
        scribe.post(channel, messages.subList(0, count));
    }

    private void talk(
            List<Doc> messages,
            Doc channel,
            List<Dialogues.Line> dialogue,
            List<String> people,
            Instant start,
            Instant end) {
        List<String> speakers = speakers(people);
        Map<String, String> words = new HashMap<>();
        // Maps of the JDK have another order each run; chance must not.
        new TreeMap<>(SLOTS).forEach((slot, values) -> words.put(slot, scribe.any(values)));
        Instant time = start;
        Doc before = null;
        for (Dialogues.Line line : dialogue) {
            if (time.isAfter(end)) {
                return;
            }
            Doc message = line(channel, line, speakers, words, time);
            if (before != null && line.marks().contains(">")) {
                message.put("replies", List.of(before.id()));
                if (line.marks().contains(">>")) {
                    mention(message, before.text("author"));
                }
            }
            react(message, line.reactions(), people);
            messages.add(message);
            before = message;
            time = time.plusSeconds(scribe.between(20, 380));
        }
    }

    /// Four different people, the first ones of the list more often.
    private List<String> speakers(List<String> people) {
        var speakers = new LinkedHashSet<String>();
        while (speakers.size() < Math.min(4, people.size())) {
            double skewed = scribe.random().nextDouble() * scribe.random().nextDouble();
            speakers.add(people.get((int) (skewed * people.size())));
        }
        return List.copyOf(speakers);
    }

    private Doc line(Doc channel, Dialogues.Line line, List<String> speakers, Map<String, String> words, Instant time) {
        String author = speakers.get((line.speaker() - 'a') % speakers.size());
        String text = line.text();
        String called = speakers.get(1 % speakers.size());
        boolean calls = text.contains("{b}");
        text = text.replace("{b}", "<@" + called + ">");
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace("{" + word.getKey() + "}", word.getValue());
        }
        text = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        Doc message = scribe.message(channel, author, text, time);
        if (calls) {
            mention(message, called);
        }
        if (line.marks().contains("!")) {
            message.put("edited", time.plusSeconds(scribe.between(40, 300)));
        }
        Doc attachment = attachment(line.attachment(), words);
        return attachment == null ? message : message.put("attachments", List.of(attachment));
    }

    private @Nullable Doc attachment(String kind, Map<String, String> words) {
        return switch (kind) {
            case "photo" -> photo();
            case "gpx" ->
                scribe.file(
                        "attachments",
                        "loop.gpx",
                        ("<gpx creator=\"club\"><trk><name>" + words.get("pass") + "</name></trk></gpx>\n")
                                .getBytes(StandardCharsets.UTF_8));
            case "notes" ->
                scribe.file("attachments", "packing.txt", "rope\nstove\nheadlamps\n".getBytes(StandardCharsets.UTF_8));
            default -> null;
        };
    }

    Doc photo() {
        for (int i = photos.size(); i < 12; i++) {
            photos.add(Art.landscape(100 + i, i % 3 == 0 ? 540 : 800, i % 3 == 0 ? 720 : 500));
        }
        return scribe.file("attachments", "IMG_" + shots++ + ".png", scribe.any(photos));
    }

    static void mention(Doc message, String user) {
        var mentions = new LinkedHashSet<>(message.texts("mentions"));
        mentions.add(user);
        message.put("mentions", mentions);
    }

    /// Puts reactions like `👍4 ❤️2` under a message, each by so many people.
    void react(Doc message, String reactions, List<String> people) {
        for (String reaction : reactions.isEmpty() ? new String[0] : reactions.split(" ")) {
            int digits = reaction.length();
            while (Character.isDigit(reaction.charAt(digits - 1))) {
                digits--;
            }
            int count = digits == reaction.length() ? 1 : Integer.parseInt(reaction.substring(digits));
            var users = new LinkedHashSet<String>();
            for (int i = 0; i < Math.min(count, people.size()); i++) {
                users.add(scribe.any(people));
            }
            message.nested("reactions").put(reaction.substring(0, digits), users);
        }
    }
}
