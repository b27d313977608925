package chat.holt.ui.palette;

import chat.holt.i18n.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Finding and doing a command: what is typed narrows what can be chosen, and what was chosen asks for more until all
/// is known.
public final class PaletteViewModel {
    private static final int RECENT = 8;

    private final ObservableList<String> recent;
    private final List<Ask> levels = new ArrayList<>();
    private final ObservableList<Command> path = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyStringWrapper prompt = new ReadOnlyStringWrapper(this, "prompt", "");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private final ObservableList<Suggestion> results = FXCollections.observableArrayList();

    /// @param recent ids of commands used last, the latest first; changes are kept
    public PaletteViewModel(List<Command> commands, ObservableList<String> recent) {
        this.recent = recent;
        List<Command> ordered = commands.stream()
                .sorted(Comparator.comparingInt(command -> {
                    int at = recent.indexOf(command.id());
                    return at < 0 ? RECENT : at;
                }))
                .toList();
        enter(Ask.of(Text.of("palette.prompt"), () -> ordered));
        query.subscribe(typed -> search());
    }

    /// What is typed.
    StringProperty query() {
        return query;
    }

    /// What is asked for now.
    ReadOnlyStringProperty prompt() {
        return prompt.getReadOnlyProperty();
    }

    /// Why what was chosen cannot be; empty for nothing to say.
    ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /// What was chosen so far.
    ObservableList<Command> path() {
        return path;
    }

    /// What can be chosen, the best first.
    ObservableList<Suggestion> results() {
        return results;
    }

    /// Whether the command was used lately.
    boolean recent(Suggestion suggestion) {
        return path.isEmpty() && recent.contains(suggestion.path().getFirst().id());
    }

    /// Chooses something.
    ///
    /// @return what to do once the palette is closed; empty while more is asked for, and for what is refused
    Optional<Runnable> choose(Suggestion suggestion) {
        String refusal = suggestion.refusal();
        if (refusal != null) {
            error.set(refusal);
            return Optional.empty();
        }
        switch (suggestion.last().next()) {
            case Ask ask -> {
                for (Command command : suggestion.path()) {
                    path.add(command);
                    if (command.next() instanceof Ask step) {
                        levels.add(step);
                    }
                }
                show(ask);
                return Optional.empty();
            }
            case Command.Run(var action) -> {
                remember(path.isEmpty() ? suggestion.path().getFirst() : path.getFirst());
                return Optional.of(action);
            }
        }
    }

    /// Says that nothing fits what was typed.
    void chooseNothing() {
        error.set(query.get().isBlank() ? "" : Text.of("palette.nothing"));
    }

    /// Goes one step back.
    ///
    /// @return false if there is none
    boolean back() {
        if (path.isEmpty()) {
            return false;
        }
        path.removeLast();
        levels.removeLast();
        show(levels.getLast());
        return true;
    }

    private void enter(Ask ask) {
        levels.add(ask);
        show(ask);
    }

    private void show(Ask ask) {
        prompt.set(ask.prompt());
        query.set("");
        search();
    }

    private void search() {
        error.set("");
        results.setAll(Suggestions.find(levels.getLast(), query.get()));
    }

    private void remember(@Nullable Command command) {
        if (command != null) {
            recent.setAll(Stream.concat(Stream.of(command.id()), recent.stream())
                    .distinct()
                    .limit(RECENT)
                    .toList());
        }
    }
}
