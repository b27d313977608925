package chat.holt.localinstance.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The small talk in `dialogues.txt`, by topic; the file explains its form.
record Dialogues(Map<String, List<List<Line>>> byTopic) {
    private static final Pattern LINE = Pattern.compile("([a-d])([!>]*)(?:\\+(\\w+))?: (.*?)(?: \\| (.*))?");

    /// @param speaker a to d
    /// @param marks `>` reply, `>>` reply with mention, `!` edited
    /// @param attachment photo, gpx, notes or empty
    /// @param reactions like `👍4 ❤️2`
    record Line(char speaker, String marks, String attachment, String text, String reactions) {}

    static Dialogues read() {
        Map<String, List<List<Line>>> byTopic = new LinkedHashMap<>();
        List<List<Line>> topic = new ArrayList<>();
        List<Line> dialogue = new ArrayList<>();
        for (String line : Scribe.text("dialogues.txt").lines().toList()) {
            if (line.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            if (line.startsWith("[")) {
                topic = new ArrayList<>();
                byTopic.put(line.substring(1, line.length() - 1), topic);
            } else if (matcher.matches()) {
                if (dialogue.isEmpty()) {
                    topic.add(dialogue);
                }
                dialogue.add(new Line(
                        matcher.group(1).charAt(0),
                        matcher.group(2),
                        orEmpty(matcher.group(3)),
                        matcher.group(4).replace("\\n", "\n"),
                        orEmpty(matcher.group(5))));
            } else {
                dialogue = new ArrayList<>();
            }
        }
        return new Dialogues(byTopic);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    List<List<Line>> of(String topic) {
        return byTopic.getOrDefault(topic, List.of());
    }
}
