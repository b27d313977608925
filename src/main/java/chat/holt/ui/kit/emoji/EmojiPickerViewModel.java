package chat.holt.ui.kit.emoji;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The emojis of a picker in lines, narrowed by what is typed, and the one the keyboard stands on.
final class EmojiPickerViewModel {
    /// Emojis in a line.
    static final int COLUMNS = 9;

    private static final int MOST_FOUND = 180;

    /// A line of the grid: the title of a section, or up to [#COLUMNS] emojis.
    ///
    /// @param title null for a line of emojis
    record Line(EmojiSection section, @Nullable String title, List<EmojiChoice> emojis) {}

    /// @param line index in [#lines]
    record Place(int line, int column) {}

    private final EmojiSource source;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>(this, "place");
    private List<EmojiSection> sections = List.of();

    EmojiPickerViewModel(EmojiSource source) {
        this.source = source;
        query.subscribe(this::arrange);
        arrange();
    }

    StringProperty query() {
        return query;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /// All sections, also while something is looked for.
    List<EmojiSection> sections() {
        return sections;
    }

    /// Where the keyboard or pointer stands; null if nothing was found.
    ReadOnlyObjectProperty<@Nullable Place> place() {
        return place.getReadOnlyProperty();
    }

    /// The emoji there.
    @Nullable
    EmojiChoice chosen() {
        return at(place.get());
    }

    private @Nullable EmojiChoice at(@Nullable Place where) {
        if (where == null || where.line >= lines.size()) {
            return null;
        }
        List<EmojiChoice> emojis = lines.get(where.line).emojis();
        return where.column < emojis.size() ? emojis.get(where.column) : null;
    }

    /// Stands on an emoji; nothing where there is none.
    void point(int line, int column) {
        Place there = new Place(line, column);
        if (at(there) != null) {
            place.set(there);
        }
    }

    /// Goes left or right, from line to line.
    void step(int by) {
        Place from = place.get();
        if (from == null) {
            return;
        }
        int column = from.column + by;
        int line = from.line;
        if (column < 0) {
            line = nextEmojis(line, -1);
            column = line < 0 ? 0 : lines.get(line).emojis().size() - 1;
        } else if (column >= lines.get(line).emojis().size()) {
            line = nextEmojis(line, 1);
            column = 0;
        }
        if (line >= 0) {
            place.set(new Place(line, column));
        }
    }

    /// Goes up or down by a line.
    void move(int by) {
        Place from = place.get();
        int line = from == null ? -1 : nextEmojis(from.line, by);
        if (from != null && line >= 0) {
            place.set(new Place(
                    line, Math.min(from.column, lines.get(line).emojis().size() - 1)));
        }
    }

    /// Goes to the begin of the section before or after.
    void leap(int by) {
        Place from = place.get();
        if (from == null || !query.get().isBlank()) {
            return;
        }
        int now = sections.indexOf(lines.get(from.line).section());
        int next = Math.clamp((long) now + by, 0, sections.size() - 1);
        goTo(sections.get(next));
    }

    /// Goes to the begin of a section, and looks for nothing any more.
    void goTo(EmojiSection section) {
        query.set("");
        int title = titleOf(section.id());
        if (title >= 0) {
            place.set(new Place(title + 1, 0));
        }
    }

    private int titleOf(String sectionId) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).section().id().equals(sectionId)) {
                return i;
            }
        }
        return -1;
    }

    private int nextEmojis(int from, int by) {
        for (int line = from + by; line >= 0 && line < lines.size(); line += by) {
            if (lines.get(line).title() == null) {
                return line;
            }
        }
        return -1;
    }

    @Nullable
    String tone() {
        return source.tone();
    }

    /// Shows the emojis in another skin tone, from now on.
    void setTone(@Nullable String tone) {
        source.setTone(tone);
        Place before = place.get();
        arrange();
        if (at(before) != null) {
            place.set(before);
        }
    }

    /// Remembers that one was picked.
    void used(EmojiChoice emoji) {
        source.used(emoji.emoji());
    }

    @Nullable
    String serverOf(EmojiChoice emoji) {
        return source.serverOf(emoji);
    }

    private void arrange() {
        sections = source.sections();
        List<Line> next = new ArrayList<>();
        String wanted = query.get().strip();
        if (wanted.isEmpty()) {
            for (EmojiSection section : sections) {
                next.add(new Line(section, section.title(), List.of()));
                addLines(section, next);
            }
        } else {
            addLines(new EmojiSection("found", "", null, null, source.search(wanted, MOST_FOUND)), next);
        }
        lines.setAll(next);
        int first = nextEmojis(-1, 1);
        place.set(first < 0 ? null : new Place(first, 0));
    }

    private static void addLines(EmojiSection section, List<Line> lines) {
        List<EmojiChoice> emojis = section.emojis();
        for (int from = 0; from < emojis.size(); from += COLUMNS) {
            lines.add(new Line(section, null, emojis.subList(from, Math.min(from + COLUMNS, emojis.size()))));
        }
    }
}
