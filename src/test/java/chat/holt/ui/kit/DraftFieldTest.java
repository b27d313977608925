package chat.holt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ui.kit.settings.DraftField;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;

class DraftFieldTest {
    private final SimpleStringProperty live = new SimpleStringProperty("Lounge");
    private final DraftField<String> field = new DraftField<>(live);

    @Test
    void untouchedFollowsTheLiveValue() {
        live.set("Hall");
        assertThat(field.value().get()).isEqualTo("Hall");
        assertThat(field.changed().get()).isFalse();
        assertThat(field.changedElsewhere().get()).isFalse();
    }

    @Test
    void touchedKeepsAndTellsOfOthers() {
        field.value().set("Den");
        assertThat(field.changed().get()).isTrue();
        assertThat(field.changedElsewhere().get()).isFalse();
        live.set("Hall");
        assertThat(field.value().get()).isEqualTo("Den");
        assertThat(field.changedElsewhere().get()).isTrue();
        field.keepMine();
        assertThat(field.value().get()).isEqualTo("Den");
        assertThat(field.changed().get()).isTrue();
        assertThat(field.changedElsewhere().get()).isFalse();
        live.set("Attic");
        field.takeTheirs();
        assertThat(field.value().get()).isEqualTo("Attic");
        assertThat(field.changed().get()).isFalse();
    }

    @Test
    void settlesWhenTheLiveValueBecomesTheSame() {
        field.value().set("Den");
        live.set("Den");
        assertThat(field.changed().get()).isFalse();
        live.set("Hall");
        assertThat(field.value().get()).isEqualTo("Hall");
        field.value().set("Den");
        field.value().set("Hall");
        assertThat(field.changed().get()).isFalse();
    }
}
