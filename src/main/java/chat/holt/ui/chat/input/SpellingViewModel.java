package chat.holt.ui.chat.input;

import chat.holt.i18n.Text;
import chat.holt.spelling.Speller;
import chat.holt.spelling.Word;
import chat.holt.threading.Delays;
import chat.holt.threading.Task;
import chat.holt.ui.kit.MenuAction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The misspelt words of what is being written, and what can be done about them. A word at which one is writing is
/// marked only after a pause, or when the caret leaves it. Between [#open] and [#close] it follows what may be right.
public final class SpellingViewModel {
    private static final Duration SETTLED = Duration.ofMillis(250);
    private static final Duration PAUSE = Duration.ofMillis(1200);
    /// For what is there at once, such as a draft after the start: reading dictionaries can wait until others are done.
    private static final Duration LATER = Duration.ofSeconds(3);

    private final Speller speller;
    private final Delays delays;
    private final Predicate<String> names;
    private final ReadOnlyObjectWrapper<List<Word>> marked = new ReadOnlyObjectWrapper<>(this, "marked", List.of());
    private @Nullable DraftText draft;
    private String text = "";
    private int caret;
    private boolean writing;
    private List<Word> wrong = List.of();
    private Subscription check = Subscription.EMPTY;
    private Subscription pause = Subscription.EMPTY;
    private Subscription following = Subscription.EMPTY;

    /// @param names whether a word is part of a name people have here
    public SpellingViewModel(Speller speller, Delays delays, Predicate<String> names) {
        this.speller = speller;
        this.delays = delays;
        this.names = names;
    }

    void open() {
        close();
        following = speller.revision().subscribe(this::check);
        if (!text.isEmpty()) {
            check = delays.after(speller.isReady() ? SETTLED : LATER, this::check);
        }
        writing = false;
        mark();
    }

    void close() {
        following.unsubscribe();
        check.unsubscribe();
        pause.unsubscribe();
    }

    /// The misspelt words to be seen, in their order.
    ReadOnlyObjectProperty<List<Word>> marked() {
        return marked.getReadOnlyProperty();
    }

    /// The misspelt word at a position, marked or not; null for none.
    @Nullable
    Word at(int position) {
        return wrong.stream().filter(word -> word.touches(position)).findFirst().orElse(null);
    }

    /// The text or the caret changed.
    void look(DraftText written, int position) {
        draft = written;
        caret = position;
        String now = written.shown();
        if (!now.equals(text)) {
            boolean atOnce = text.isEmpty() && now.length() > 1;
            edited(now);
            writing = true;
            check.unsubscribe();
            check = delays.after(atOnce && !speller.isReady() ? LATER : SETTLED, this::check);
            pause.unsubscribe();
            pause = delays.after(PAUSE, () -> {
                writing = false;
                mark();
            });
        }
        mark();
    }

    /// Words stay marked where others are written.
    private void edited(String now) {
        int most = Math.min(text.length(), now.length());
        int same = 0;
        while (same < most && text.charAt(same) == now.charAt(same)) {
            same++;
        }
        int rest = 0;
        while (rest < most - same && text.charAt(text.length() - 1 - rest) == now.charAt(now.length() - 1 - rest)) {
            rest++;
        }
        int changedTo = text.length() - rest;
        List<Word> kept = new ArrayList<>();
        for (Word word : wrong) {
            if (word.end() < same) {
                kept.add(word);
            } else if (word.start() > changedTo) {
                kept.add(word.moved(now.length() - text.length()));
            }
        }
        wrong = kept;
        text = now;
    }

    private void check() {
        String checked = text;
        speller.check(checked).onSuccess(words -> {
            if (checked.equals(text)) {
                wrong = words.stream()
                        .filter(word -> draft == null || !draft.isName(word.start()))
                        .filter(word -> !names.test(word.text()))
                        .toList();
                mark();
            }
        });
    }

    private void mark() {
        List<Word> now =
                wrong.stream().filter(word -> !(writing && word.touches(caret))).toList();
        if (!now.equals(marked.get())) {
            marked.set(now);
        }
    }

    /// Corrections of a word, and how to have it count as right.
    ///
    /// @param replace puts another in its place
    Task<List<MenuAction>> actions(Word word, Consumer<String> replace) {
        return speller.suggest(word.text()).then(suggested -> {
            Task<List<MenuAction>> actions = new Task<>();
            actions.succeed(actions(word, suggested, replace));
            return actions;
        });
    }

    private List<MenuAction> actions(Word word, List<String> suggested, Consumer<String> replace) {
        List<MenuAction> actions = new ArrayList<>();
        for (String other : suggested) {
            actions.add(MenuAction.choice("spelling-" + actions.size(), other, false, () -> replace.accept(other))
                    .spoken(Text.of("spelling.correct", other)));
        }
        if (suggested.isEmpty()) {
            actions.add(MenuAction.choice("spelling-none", word.text(), false, () -> {})
                    .disabled(Text.of("spelling.none")));
        }
        actions.add(MenuAction.separator());
        actions.add(MenuAction.of(
                "spelling-learn", Text.of("spelling.learn"), "fth-book", () -> speller.learn(word.text())));
        actions.add(MenuAction.of(
                "spelling-ignore", Text.of("spelling.ignore"), "fth-eye-off", () -> speller.ignore(word.text())));
        return actions;
    }
}
