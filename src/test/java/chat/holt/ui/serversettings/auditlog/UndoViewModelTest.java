package chat.holt.ui.serversettings.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.permissions.Permission;
import chat.holt.permissions.Verdict;
import chat.holt.threading.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UndoViewModelTest {
    private final List<String> calls = new ArrayList<>();
    private final List<String> finished = new ArrayList<>();
    private boolean broken = true;

    private UndoStep step(String name, boolean fails) {
        Function<@Nullable String, Task<?>> call = reason -> {
            calls.add(name + ": " + reason);
            Task<String> task = new Task<>();
            if (fails && broken) {
                task.fail(new IOException("offline"));
            } else {
                task.succeed(name);
            }
            return task;
        };
        return new UndoStep(name, new Verdict.Allowed(), call);
    }

    private UndoViewModel model(String sentence, List<String> changedSince, UndoStep... steps) {
        Undo undo = new Undo("", List.of(steps), List.of(), changedSince);
        return new UndoViewModel(
                new Sentence(List.of(new Sentence.Piece(sentence, false))), undo, () -> finished.add("done"));
    }

    @Test
    void aStepThatFailsIsTriedAgainAndThoseBeforeAreNot() {
        UndoViewModel model =
                model("Bo did it", List.of(), step("one", false), step("two", true), step("three", false));
        model.submit();
        assertThat(model.done().get()).isEqualTo(1);
        assertThat(model.attempt().error().get()).isNotEmpty();
        assertThat(finished).isEmpty();
        broken = false;
        model.submit();
        assertThat(calls)
                .containsExactly(
                        "one: Undo of: Bo did it",
                        "two: Undo of: Bo did it",
                        "two: Undo of: Bo did it",
                        "three: Undo of: Bo did it");
        assertThat(model.done().get()).isEqualTo(3);
        assertThat(finished).containsExactly("done");
    }

    @Test
    void aLongSentenceIsCutToWhatTheLogTakes() {
        UndoViewModel model = model("ü".repeat(600), List.of(), step("one", false));
        String reason = model.reason().value();
        assertThat(reason).startsWith("Undo of: ü").endsWith("…");
        assertThat(reason.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(500, 512);
    }

    @Test
    void stepsThatAreNotOpenToTheUserRefuseTheWhole() {
        UndoStep closed =
                new UndoStep("closed", new Verdict.MissingPermission(Permission.BAN_MEMBERS), r -> new Task<>());
        Undo undo = Undo.of(List.of(step("open", false), closed), List.of(), List.of(), "");
        assertThat(undo.possible()).isFalse();
        assertThat(undo.refusal()).contains("Ban members");
    }

    @Test
    void whatChangedSinceIsWarnedOf() {
        assertThat(model("x", List.of("Name", "Colour"), step("one", false)).warning())
                .contains("Name, Colour");
        assertThat(model("x", List.of(), step("one", false)).warning()).isEmpty();
    }

    @Test
    void rolesThatCameSinceKeepTheirNeighbours() {
        assertThat(UndoRules.putBack(List.of("a", "b", "c"), List.of("new", "c", "newer", "a")))
                .containsExactly("new", "a", "c", "newer");
        assertThat(UndoRules.putBack(List.of("a", "gone", "b"), List.of("b", "a")))
                .containsExactly("a", "b");
    }
}
