package chat.holt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ui.kit.SidePanels.Panel;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

/// Which panel stands beside the chat.
class SidePanelsTest {
    private final SimpleBooleanProperty members = new SimpleBooleanProperty(true);
    private final SidePanels side = new SidePanels(members);

    @Test
    void membersStandThereFromTheStart() {
        assertThat(side.shown().get()).isEqualTo(Panel.MEMBERS);
        assertThat(new SidePanels(new SimpleBooleanProperty(false)).shown().get())
                .isNull();
    }

    @Test
    void othersTakeTheirPlaceForAWhile() {
        side.toggle(Panel.PINS);
        side.toggle(Panel.SEARCH);
        assertThat(side.shown().get()).isEqualTo(Panel.SEARCH);
        assertThat(side.close()).isTrue();
        assertThat(side.shown().get()).isEqualTo(Panel.MEMBERS);
        assertThat(side.close()).isFalse();
        assertThat(members.get()).isTrue();
    }

    @Test
    void membersGoAndComeAsWished() {
        side.toggle(Panel.MEMBERS);
        assertThat(members.get()).isFalse();
        assertThat(side.shown().get()).isNull();
        side.open(Panel.PINS);
        side.toggle(Panel.MEMBERS);
        assertThat(members.get()).isTrue();
        assertThat(side.shown().get()).isEqualTo(Panel.MEMBERS);
    }
}
