package chat.holt.ui.chat.search;

import chat.holt.i18n.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is typed into the search field: words, the filters read out of them, and what would complete them.
/// Toolkit-free.
final class SearchInput {
    private static final int RECENT = 5;
    private static final int MOST_RECENT = 20;

    private final SearchContext context;
    private final SearchNames names;
    private final Runnable search;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObservableList<SearchFilter> filters = FXCollections.observableArrayList();
    private final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", -1);
    private final ReadOnlyIntegerWrapper rewritten = new ReadOnlyIntegerWrapper(this, "rewritten");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");

    /// @param search runs when what is looked for is complete
    SearchInput(SearchContext context, SearchNames names, Runnable search) {
        this.context = context;
        this.names = names;
        this.search = search;
        text.subscribe(this::suggest);
    }

    /// Words and what is not a filter yet.
    StringProperty text() {
        return text;
    }

    /// Filters that stand beside the words.
    ObservableList<SearchFilter> filters() {
        return filters;
    }

    /// What would complete the last word.
    ObservableList<Suggestion> suggestions() {
        return suggestions;
    }

    /// Index of the suggestion that Enter takes; -1 for none.
    IntegerProperty chosen() {
        return chosen;
    }

    /// What is wrong with what was typed, in the user's language; empty for nothing.
    ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /// Goes to another suggestion, round the end.
    void step(int by) {
        int size = suggestions.size();
        if (size > 0) {
            int next = chosen.get() + by;
            chosen.set(next < 0 ? size - 1 : next % size);
        }
    }

    /// Takes the suggestion gone to, or the only sensible one; false if there is none.
    boolean take(boolean first) {
        int index = chosen.get() < 0 && first && !suggestions.isEmpty() ? 0 : chosen.get();
        if (index < 0 || index >= suggestions.size()) {
            return false;
        }
        suggestions.get(index).take().run();
        return true;
    }

    /// Turns filters that were typed into ones beside the words; false if there are none.
    boolean absorb() {
        FilterReader.Result read = read();
        if (!read.filters().isEmpty()) {
            read.filters().stream().filter(filter -> !filters.contains(filter)).forEach(filters::add);
            rewrite(read.words().isEmpty() ? "" : read.words() + " ");
        }
        error.set(String.join("\n", read.errors()));
        return !read.filters().isEmpty();
    }

    /// Whether what was typed last is whole, so that a space ends it.
    boolean isWhole() {
        return text.get().chars().filter(c -> c == '"').count() % 2 == 0;
    }

    /// Another number whenever the text was changed other than by typing.
    ReadOnlyIntegerProperty rewritten() {
        return rewritten.getReadOnlyProperty();
    }

    private void rewrite(String now) {
        text.set(now);
        rewritten.set(rewritten.get() + 1);
    }

    /// Searches, unless what was typed is wrong.
    void submit() {
        absorb();
        String words = words();
        if (error.get().isEmpty() && words.length() > SearchQuery.MOST_CHARACTERS) {
            error.set(Text.of("search.error.long", SearchQuery.MOST_CHARACTERS));
        }
        if (error.get().isEmpty()) {
            suggestions.clear();
            remember();
            search.run();
        }
    }

    /// Words as they are looked for.
    String words() {
        return read().words().strip();
    }

    void remove(SearchFilter filter) {
        filters.remove(filter);
        submit();
    }

    /// Takes the last filter away if there are no words before the caret.
    boolean removeLast() {
        if (!text.get().isEmpty() || filters.isEmpty()) {
            return false;
        }
        remove(filters.getLast());
        return true;
    }

    void forgetRecent() {
        context.recent().clear();
        suggest();
    }

    /// Works out the suggestions for what is typed now.
    void suggest() {
        error.set("");
        String token = Suggestions.lastToken(text.get());
        List<Suggestion> next = new ArrayList<>();
        if (!token.isEmpty() || text.get().isBlank()) {
            next.addAll(new Suggestions(names, today(), this::begin, this::add).of(token));
        }
        if (text.get().isBlank() && filters.isEmpty()) {
            context.recent().stream()
                    .limit(RECENT)
                    .map(recent -> new Suggestion(recent, "", "fth-clock", () -> again(recent)))
                    .forEach(next::add);
        }
        chosen.set(-1);
        suggestions.setAll(next);
    }

    private FilterReader.Result read() {
        return new FilterReader(names, today()).read(text.get());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(context.chat().clock().instant(), ZoneId.systemDefault());
    }

    private void begin(String key) {
        String before = text.get();
        int kept = before.length() - Suggestions.lastToken(before).length();
        rewrite(before.substring(0, kept) + key);
    }

    private void add(SearchFilter filter) {
        if (!filters.contains(filter)) {
            filters.add(filter);
        }
        begin("");
        submit();
    }

    private void again(String recent) {
        filters.clear();
        rewrite(recent);
        submit();
    }

    private void remember() {
        String written = Stream.concat(Stream.of(words()), filters.stream().map(SearchFilter::written))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        if (!written.isEmpty()) {
            List<String> next = Stream.concat(
                            Stream.of(written), context.recent().stream().filter(other -> !other.equals(written)))
                    .limit(MOST_RECENT)
                    .toList();
            context.recent().setAll(next);
        }
    }
}
