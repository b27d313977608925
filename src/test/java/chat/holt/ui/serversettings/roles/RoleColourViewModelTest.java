package chat.holt.ui.serversettings.roles;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ui.kit.CssGradient;
import chat.holt.ui.serversettings.roles.RoleColourViewModel.Kind;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class RoleColourViewModelTest {
    private final ObjectProperty<String> text = new SimpleObjectProperty<>("");
    private final RoleColourViewModel colour = new RoleColourViewModel(text);

    @Test
    void theTextSaysTheKind() {
        assertThat(colour.kind().get()).isEqualTo(Kind.NONE);
        text.set("#e0a94a");
        assertThat(colour.kind().get()).isEqualTo(Kind.SOLID);
        text.set("linear-gradient(90deg, red, blue)");
        assertThat(colour.kind().get()).isEqualTo(Kind.GRADIENT);
        assertThat(text.get()).isEqualTo("linear-gradient(90deg, red, blue)");
    }

    @Test
    void theKindMakesTheTextAndRemembersWhatWas() {
        text.set("#e0a94a");
        colour.kind().set(Kind.GRADIENT);
        assertThat(text.get()).isEqualTo("linear-gradient(90deg, #e0a94a, #b583ec)");
        colour.angle(45);
        colour.kind().set(Kind.NONE);
        assertThat(text.get()).isEmpty();
        colour.kind().set(Kind.GRADIENT);
        assertThat(text.get()).isEqualTo("linear-gradient(45deg, #e0a94a, #b583ec)");
        colour.kind().set(Kind.SOLID);
        assertThat(text.get()).isEqualTo("#e0a94a");
    }

    @Test
    void stopsAreAddedWhereTheyChangeNothingMovedRecolouredAndTakenOut() {
        text.set("linear-gradient(90deg, #000000, #ffffff)");
        colour.add();
        assertThat(text.get()).isEqualTo("linear-gradient(90deg, #000000, #808080, #ffffff)");
        assertThat(colour.chosen().get()).isEqualTo(1);
        assertThat(colour.colour()).isEqualTo("#808080");
        colour.place(20);
        colour.pick("#ff0000");
        assertThat(text.get()).isEqualTo("linear-gradient(90deg, #000000 0%, #ff0000 20%, #ffffff 100%)");
        colour.remove();
        assertThat(text.get()).isEqualTo("linear-gradient(90deg, #000000, #ffffff)");
        assertThat(colour.chosen().get()).isZero();
    }

    @Test
    void stopsDoNotPassEachOtherAndTwoStay() {
        text.set("linear-gradient(90deg, red, lime 40%, blue)");
        colour.choose(1);
        colour.place(-5);
        assertThat(text.get()).contains("lime 0%");
        colour.place(300);
        assertThat(text.get()).contains("lime 100%");
        colour.remove();
        assertThat(colour.removable()).isFalse();
        colour.remove();
        assertThat(colour.gradient()).map(gradient -> gradient.stops().size()).contains(2);
    }

    @Test
    void noMoreStopsThanTheTextHasRoomFor() {
        text.set("linear-gradient(90deg, #000000, #ffffff)");
        for (int i = 0; i < 20; i++) {
            colour.choose(0);
            colour.add();
        }
        assertThat(text.get().length()).isLessThanOrEqualTo(128);
        assertThat(colour.addBlocked()).contains("128");
        assertThat(colour.problem().getValue()).isEmpty();
    }

    @Test
    void anglesGoRound() {
        text.set("linear-gradient(to right in oklch, red, blue)");
        colour.angle(-45);
        assertThat(text.get()).isEqualTo("linear-gradient(315deg in oklch, red, blue)");
        colour.angle(360);
        assertThat(colour.gradient()).map(CssGradient::angle).contains(0.0);
    }

    @Test
    void whatTheServerRefusesIsSaidAtOnce() {
        text.set("hsl(1, 2%, 3%)");
        assertThat(colour.problem().getValue()).contains("The server takes");
        text.set("nonsense");
        assertThat(colour.problem().getValue()).contains("does not know");
        text.set("#" + "0".repeat(128));
        assertThat(colour.problem().getValue()).contains("128");
        text.set("tomato");
        assertThat(colour.problem().getValue()).isEmpty();
    }

    @Test
    void contrastFollowsTheText() {
        text.set("#ffffff");
        assertThat(colour.contrast().getValue()).hasValueSatisfying(both -> {
            assertThat(both.light()).isLessThan(4.5);
            assertThat(both.dark()).isGreaterThan(4.5);
        });
        text.set("");
        assertThat(colour.contrast().getValue()).isEmpty();
    }
}
