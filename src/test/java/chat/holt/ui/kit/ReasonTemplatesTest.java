package chat.holt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import org.junit.jupiter.api.Test;

class ReasonTemplatesTest {
    private final ReasonTemplates templates =
            new ReasonTemplates(FXCollections.observableArrayList("Spam", "Raid", "Scam"));
    private final ReasonTemplatesViewModel viewModel = new ReasonTemplatesViewModel(templates);

    @Test
    void keepsWhatIsNewAndShortEnough() {
        templates.keep("  Rude  ");
        templates.keep("Rude");
        templates.keep("   ");
        templates.keep("x".repeat(1025));
        assertThat(templates.all()).containsExactly("Spam", "Raid", "Scam", "Rude");
        while (templates.all().size() < ReasonTemplates.MOST) {
            templates.keep("Reason " + templates.all().size());
        }
        assertThat(templates.takes("One more")).isFalse();
    }

    @Test
    void nothingChangesBeforeItIsSaved() {
        viewModel.move(viewModel.rows().getLast(), -1);
        viewModel.remove(viewModel.rows().getFirst());
        viewModel.add();
        viewModel.rows().getLast().set(" Scam ");
        viewModel.add();
        assertThat(templates.all()).containsExactly("Spam", "Raid", "Scam");
        viewModel.save();
        assertThat(templates.all()).containsExactly("Scam", "Raid");
        assertThat(viewModel.saved().get()).isTrue();
    }

    @Test
    void movesStopAtTheEnds() {
        viewModel.move(viewModel.rows().getFirst(), -1);
        viewModel.move(viewModel.rows().getLast(), 1);
        assertThat(viewModel.rows()).extracting(StringProperty::get).containsExactly("Spam", "Raid", "Scam");
    }

    @Test
    void tooLongOnesAreNotSaved() {
        viewModel.rows().getFirst().set("x".repeat(1025));
        assertThat(viewModel.canSave().get()).isFalse();
        viewModel.save();
        assertThat(templates.all()).contains("Spam");
        viewModel.remove(viewModel.rows().getFirst());
        assertThat(viewModel.canSave().get()).isTrue();
    }
}
