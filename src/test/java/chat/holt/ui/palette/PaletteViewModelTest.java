package chat.holt.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {
    private final List<String> done = new ArrayList<>();
    private final ObservableList<String> recent = FXCollections.observableArrayList();
    private @Nullable String refusal;

    @Test
    void findsByNameAndOtherNames() {
        PaletteViewModel palette = palette();
        assertThat(names(palette)).containsExactly("Change the theme", "Time a member out", "Mark everything read");
        palette.query().set("read");
        assertThat(names(palette)).containsExactly("Mark everything read");
        palette.query().set("colours");
        assertThat(names(palette)).containsExactly("Change the theme");
        palette.query().set("zzz");
        assertThat(palette.results()).isEmpty();
        palette.chooseNothing();
        assertThat(palette.error().get()).isNotEmpty();
        palette.query().set("t");
        assertThat(palette.error().get()).isEmpty();
    }

    @Test
    void asksStepByStepAndGoesBack() {
        PaletteViewModel palette = palette();
        palette.query().set("timeout");
        assertThat(choose(palette)).isEmpty();
        assertThat(palette.prompt().get()).isEqualTo("Whom?");
        assertThat(palette.path()).extracting(Command::name).containsExactly("Time a member out");
        palette.query().set("cid");
        choose(palette);
        assertThat(palette.prompt().get()).isEqualTo("How long?");
        assertThat(palette.back()).isTrue();
        assertThat(names(palette)).containsExactly("Bo", "Cid");
        assertThat(palette.back()).isTrue();
        assertThat(palette.back()).isFalse();
        assertThat(done).isEmpty();
    }

    @Test
    void readsALine() {
        PaletteViewModel palette = palette();
        palette.query().set("timeout @bo 90m");
        assertThat(names(palette).getFirst()).isEqualTo("Time a member out › Bo › 90m");
        choose(palette).ifPresent(Runnable::run);
        assertThat(done).containsExactly("timeout bo 90m");
        assertThat(recent).containsExactly("timeout");
    }

    @Test
    void aLineMayStopHalfway() {
        PaletteViewModel palette = palette();
        palette.query().set("timeout ci");
        choose(palette);
        assertThat(palette.path()).extracting(Command::id).containsExactly("timeout", "cid");
        palette.query().set("1h");
        choose(palette).ifPresent(Runnable::run);
        assertThat(done).containsExactly("timeout cid 1h");
        assertThat(palette.back()).isTrue();
        assertThat(palette.path()).extracting(Command::id).containsExactly("timeout");
    }

    @Test
    void whatIsRefusedSaysWhyAndDoesNothing() {
        refusal = "Not with that rank.";
        PaletteViewModel palette = palette();
        palette.query().set("timeout bo 1h");
        assertThat(choose(palette)).isEmpty();
        assertThat(palette.error().get()).isEqualTo("Not with that rank.");
        assertThat(palette.query().get()).isEqualTo("timeout bo 1h");
    }

    @Test
    void whatWasUsedLastComesFirst() {
        PaletteViewModel palette = palette();
        palette.query().set("mark everything read");
        choose(palette).ifPresent(Runnable::run);
        PaletteViewModel again = palette();
        assertThat(names(again).getFirst()).isEqualTo("Mark everything read");
        assertThat(again.recent(again.results().getFirst())).isTrue();
        assertThat(again.recent(again.results().getLast())).isFalse();
    }

    private PaletteViewModel palette() {
        return new PaletteViewModel(
                List.of(
                        command("theme", "Change the theme", "colours"),
                        Command.of("timeout", "Time a member out", "timeout", null, Ask.of("Whom?", this::people)),
                        command("readAll", "Mark everything read", "")),
                recent);
    }

    private List<Command> people() {
        return List.of(person("bo", "Bo"), person("cid", "Cid"));
    }

    private Command person(String id, String name) {
        return Command.of(
                        id,
                        name,
                        "",
                        null,
                        Ask.of(
                                "How long?",
                                () -> List.of(length(id, "1h")),
                                typed -> typed.endsWith("m") ? Optional.of(length(id, typed)) : Optional.empty()))
                .unless(() -> refusal);
    }

    private Command length(String who, String length) {
        return command("timeout " + who + " " + length, length, "");
    }

    private Command command(String id, String name, String also) {
        return Command.of(id, name, also, null, new Command.Run(() -> done.add(id)));
    }

    private static Optional<Runnable> choose(PaletteViewModel palette) {
        return palette.choose(palette.results().getFirst());
    }

    private static List<String> names(PaletteViewModel palette) {
        return palette.results().stream().map(Suggestion::name).toList();
    }
}
