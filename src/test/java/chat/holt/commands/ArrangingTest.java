package chat.holt.commands;

import static chat.holt.fixtures.SampleStore.apply;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.FakeCategoryCommands;
import chat.holt.fixtures.SampleStore;
import chat.holt.model.Category;
import chat.holt.store.Store;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrangingTest {
    private final Store store = SampleStore.ready();
    private final FakeCategoryCommands commands = new FakeCategoryCommands();
    private final Arranging arranging = new Arranging(store, commands, "S");

    @Test
    void showsAtOnceAndSavesBehindThat() {
        arranging.change(now -> now.place("C1", "K", 0));
        assertThat(shown()).isEqualTo("K:C1,C2,V");
        assertThat(commands.saves).containsExactly("K:C2,V > K:C1,C2,V");
        commands.succeed();
        assertThat(shown()).isEqualTo("K:C1,C2,V");
        theirs("'C1','V','C2'");
        assertThat(shown()).isEqualTo("K:C1,V,C2");
    }

    @Test
    void whatIsMovedMeanwhileIsSavedNext() {
        arranging.change(now -> now.place("C1", "K", 0));
        arranging.change(now -> now.place("C1", "K", 1));
        arranging.change(now -> now.place("C1", "K", 2));
        assertThat(commands.saves).hasSize(1);
        commands.succeed();
        assertThat(commands.saves).last().isEqualTo("K:C1,C2,V > K:C2,V,C1");
        commands.succeed();
        assertThat(commands.saves).hasSize(2);
        assertThat(shown()).isEqualTo("K:C2,V,C1");
    }

    @Test
    void refusedChangesAreTakenBack() {
        arranging.change(now -> now.place("C1", "K", 0));
        commands.tasks.getLast().fail(new IOException("offline"));
        assertThat(shown()).isEqualTo("K:C2,V");
        assertThat(arranging.error().get()).isNotEmpty();
        arranging.dismiss();
        assertThat(arranging.error().get()).isEmpty();
    }

    @Test
    void anEventDoesNotUndoWhatIsBeingSaved() {
        arranging.change(now -> now.place("C1", "K", 0));
        theirs("'V','C2'");
        assertThat(shown()).isEqualTo("K:C1,C2,V");
    }

    @Test
    void nothingIsSavedThatIsNoChange() {
        arranging.change(now -> now.place("C2", "K", 0));
        assertThat(commands.saves).isEmpty();
    }

    @Test
    void theChoiceIsTheUsersWhenBothMovedTheSame() {
        conflict();
        assertThat(shown()).isEqualTo("K:V,C2");
        assertThat(arranging.conflictText().getValue()).isEqualTo("Order in “Talk”");
        arranging.keepMine();
        assertThat(arranging.conflictText().getValue()).isEmpty();
        assertThat(commands.saves).last().isEqualTo("K:V,C2 > K:C1,C2,V");
        assertThat(shown()).isEqualTo("K:C1,C2,V");
    }

    @Test
    void theirsStaysIfTheUserWantsThat() {
        conflict();
        arranging.takeTheirs();
        assertThat(arranging.conflictText().getValue()).isEmpty();
        assertThat(commands.saves).hasSize(1);
        assertThat(shown()).isEqualTo("K:V,C2");
    }

    private void conflict() {
        arranging.change(now -> now.place("C1", "K", 0));
        theirs("'V','C2'");
        commands.tasks
                .getLast()
                .succeed(new CategoryOutcome.Conflicting(
                        List.of(new Category("K", "Talk", List.of("V", "C2"))),
                        new CategoryMerge(
                                List.of(new Category("K", "Talk", List.of("C1", "C2", "V"))),
                                List.of(new CategoryMerge.Conflict.Order("K")))));
    }

    private void theirs(String channels) {
        apply(
                store,
                "{'type':'ServerUpdate','id':'S','data':{'categories':[{'id':'K','title':'Talk','channels':[" + channels
                        + "]}]}}");
    }

    private String shown() {
        return FakeCategoryCommands.text(arranging.shown().get().categories());
    }
}
