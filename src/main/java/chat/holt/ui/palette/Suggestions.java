package chat.holt.ui.palette;

import chat.holt.ui.kit.NameMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what is meant by what was typed: commands by their names, and commands with what they ask for on one line,
/// such as `timeout bo 1h`.
final class Suggestions {
    private static final int MOST = 40;
    private static final int BRANCHES = 4;
    /// Beyond the best score of a single name: whoever typed a line that can be read so far means that.
    private static final int LINE = 2000;

    private Suggestions() {}

    private record Ranked(Suggestion suggestion, int score) {}

    /// The best first; all of them, in their order, if nothing was typed.
    static List<Suggestion> find(Ask ask, String typed) {
        return ranked(ask, typed).stream().map(Ranked::suggestion).toList();
    }

    private static List<Ranked> ranked(Ask ask, String typed) {
        String wanted = NameMatch.folded(plain(typed));
        List<Command> choices = ask.choices();
        if (wanted.isEmpty()) {
            return choices.stream()
                    .limit(MOST)
                    .map(choice -> new Ranked(new Suggestion(List.of(choice)), 1))
                    .toList();
        }
        List<Ranked> found = new ArrayList<>();
        for (Command choice : choices) {
            int score = choice.score(wanted);
            if (score > NameMatch.NONE) {
                found.add(new Ranked(new Suggestion(List.of(choice)), score));
            }
        }
        ask.understand(typed.strip()).ifPresent(own -> found.add(new Ranked(new Suggestion(List.of(own)), 500)));
        found.addAll(lines(choices, plain(typed.stripLeading())));
        Set<String> seen = new HashSet<>();
        return found.stream()
                .sorted(Comparator.comparingInt(Ranked::score).reversed())
                .filter(each -> seen.add(each.suggestion.path().stream()
                        .map(Command::id)
                        .toList()
                        .toString()))
                .limit(MOST)
                .toList();
    }

    /// Readings of the line as a choice and what that asks for.
    private static List<Ranked> lines(List<Command> choices, String typed) {
        List<Ranked> found = new ArrayList<>();
        for (int space = typed.indexOf(' '); space > 0; space = typed.indexOf(' ', space + 1)) {
            String head = NameMatch.folded(typed.substring(0, space));
            String rest = typed.substring(space + 1);
            Stream<Command> heads = choices.stream()
                    .filter(choice -> choice.next() instanceof Ask && choice.begins(head))
                    .sorted(Comparator.comparingInt((Command choice) -> choice.score(head))
                            .reversed())
                    .limit(BRANCHES);
            heads.forEach(choice -> {
                if (choice.next() instanceof Ask then) {
                    ranked(then, rest).forEach(each -> found.add(after(choice, each, choice.score(head))));
                }
            });
        }
        return found;
    }

    private static Ranked after(Command choice, Ranked rest, int score) {
        List<Command> path = new ArrayList<>(List.of(choice));
        path.addAll(rest.suggestion.path());
        return new Ranked(new Suggestion(path), LINE + score + rest.score);
    }

    /// People and channels may be written with their sign.
    private static String plain(String typed) {
        return typed.startsWith("@") || typed.startsWith("#") ? typed.substring(1) : typed;
    }
}
