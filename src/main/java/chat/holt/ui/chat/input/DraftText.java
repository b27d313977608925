package chat.holt.ui.chat.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A draft in both its forms: as it is written and read, with `@Bo`, and as it is kept and sent, with `<@ID>`. Follows
/// every edit of the written form. A name somebody writes into or cuts becomes plain text; one that comes back, by undo
/// or by pasting, stands for the same again. Toolkit-free.
public final class DraftText {
    private static final String ID = "[0-9A-HJKMNP-TV-Z]{26}";
    private static final Pattern TOKEN = Pattern.compile("<[@#%]" + ID + ">|:" + ID + ":");

    /// A name in the written form and what it stands for.
    record Span(int start, int end, String token) {
        boolean cutBy(int from, int to) {
            return from == to ? start < from && from < end : start < to && from < end;
        }

        Span moved(int by) {
            return new Span(start + by, end + by, token);
        }
    }

    private final TokenNames names;
    /// What names that are or were in this draft stand for.
    private final Map<String, String> known = new HashMap<>();

    private String shown = "";
    private List<Span> spans = List.of();

    public DraftText(TokenNames names) {
        this.names = names;
    }

    /// The written form.
    public String shown() {
        return shown;
    }

    /// The form that is kept and sent.
    public String wire() {
        return wire(0, shown.length());
    }

    /// The form of a part that is sent; names that are only partly in it are plain text.
    public String wire(int from, int to) {
        StringBuilder wire = new StringBuilder();
        int at = from;
        for (Span span : spans) {
            if (span.start >= from && span.end <= to) {
                wire.append(shown, at, span.start).append(span.token);
                at = span.end;
            }
        }
        return wire.append(shown, at, to).toString();
    }

    /// Begins anew with a text in the form that is sent.
    public void setWire(String wire) {
        known.clear();
        shown = "";
        spans = new ArrayList<>();
        append(wire);
    }

    private void append(String wire) {
        StringBuilder text = new StringBuilder(shown);
        Matcher token = TOKEN.matcher(wire);
        int at = 0;
        while (token.find()) {
            String name = name(token.group());
            if (name != null) {
                text.append(wire, at, token.start());
                spans.add(new Span(text.length(), text.length() + name.length(), token.group()));
                text.append(name);
                at = token.end();
            }
        }
        shown = text.append(wire, at, wire.length()).toString();
    }

    /// How a text in the form that is sent would be written.
    public String shownFor(String wire) {
        Matcher token = TOKEN.matcher(wire);
        return token.replaceAll(match -> {
            String name = name(match.group());
            return Matcher.quoteReplacement(name == null ? match.group() : name);
        });
    }

    /// The name of a token, which from now on stands for it in this draft; null if it has none.
    private @Nullable String name(String token) {
        String name = names.nameOf(token, false);
        String taken = name == null ? null : known.get(name);
        if (taken != null && !taken.equals(token)) {
            name = names.nameOf(token, true);
        }
        if (name != null) {
            known.put(name, token);
        }
        return name;
    }

    /// The written form was edited, in one place.
    public void edited(String now) {
        if (now.equals(shown)) {
            return;
        }
        int most = Math.min(shown.length(), now.length());
        int same = 0;
        while (same < most && shown.charAt(same) == now.charAt(same)) {
            same++;
        }
        int rest = 0;
        while (rest < most && shown.charAt(shown.length() - 1 - rest) == now.charAt(now.length() - 1 - rest)) {
            rest++;
        }
        // "a" typed before or after another: the texts do not tell. Then it was where it cuts no name.
        int kept = Math.min(rest, most - same);
        int removed = shown.length() - same - kept;
        int added = now.length() - same - kept;
        int earliest = Math.max(0, same - (rest - kept));
        int from = same;
        while (from > earliest && cutsAny(from, from + removed)) {
            from--;
        }
        if (cutsAny(from, from + removed)) {
            from = same;
        }
        int at = from;
        keepOutside(at, at + removed, added - removed);
        shown = now;
        if (added > 1) {
            recognize(at, at + added);
        }
    }

    private boolean cutsAny(int from, int to) {
        return spans.stream().anyMatch(span -> span.cutBy(from, to));
    }

    private void keepOutside(int from, int to, int moved) {
        spans = new ArrayList<>(spans.stream()
                .filter(Predicate.not(span -> span.cutBy(from, to)))
                .map(span -> span.start >= to ? span.moved(moved) : span)
                .toList());
    }

    /// Names known in this draft stand for the same again where a text came in one piece.
    private void recognize(int from, int to) {
        known.entrySet().stream()
                .sorted((a, b) -> b.getKey().length() - a.getKey().length())
                .forEach(entry -> recognize(from, to, entry.getKey(), entry.getValue()));
    }

    private void recognize(int from, int to, String name, String token) {
        int first = Math.max(0, from - name.length() + 1);
        for (int at = shown.indexOf(name, first); at >= 0 && at < to; at = shown.indexOf(name, at + 1)) {
            if (!cutsAny(at, at + name.length())) {
                insert(new Span(at, at + name.length(), token));
            }
        }
    }

    private void insert(Span span) {
        int at = 0;
        while (at < spans.size() && spans.get(at).start < span.start) {
            at++;
        }
        spans.add(at, span);
    }

    /// The name that ends there, so that it goes as one; null for none.
    @Nullable
    Span endingAt(int index) {
        return spans.stream().filter(span -> span.end == index).findFirst().orElse(null);
    }

    /// The name that begins there; null for none.
    @Nullable
    Span startingAt(int index) {
        return spans.stream().filter(span -> span.start == index).findFirst().orElse(null);
    }

    /// Whether a character belongs to a name.
    public boolean isName(int index) {
        return spans.stream().anyMatch(span -> span.start <= index && index < span.end);
    }
}
