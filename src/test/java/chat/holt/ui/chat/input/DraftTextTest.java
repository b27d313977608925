package chat.holt.ui.chat.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftTextTest {
    private static final String BO = "<@01ARZ3NDEKTSV4RRFFQ69G5FAB>";
    private static final String OTHER_BO = "<@01ARZ3NDEKTSV4RRFFQ69G5FAC>";
    private static final String HUT = "<#01ARZ3NDEKTSV4RRFFQ69G5FAD>";
    private static final String STOAT = ":01ARZ3NDEKTSV4RRFFQ69G5FAE:";
    private static final Map<String, String> NAMES = Map.of(BO, "@Bo", OTHER_BO, "@Bo", HUT, "#hut", STOAT, ":stoat:");

    private DraftText draft;

    @BeforeEach
    void begin() {
        draft = new DraftText((token, exact) -> {
            String name = NAMES.get(token);
            return name != null && exact ? name + "#2" : name;
        });
    }

    private void is(String shown, String wire) {
        assertThat(draft.shown()).isEqualTo(shown);
        assertThat(draft.wire()).isEqualTo(wire);
    }

    @Test
    void showsNamesForTokens() {
        draft.setWire("Hi " + BO + ", see " + HUT + " " + STOAT + "!");
        is("Hi @Bo, see #hut :stoat:!", "Hi " + BO + ", see " + HUT + " " + STOAT + "!");
    }

    @Test
    void leavesTokensWithoutNameAsTheyAre() {
        String unknown = "<@01ARZ3NDEKTSV4RRFFQ69G5FAZ> <@short> " + BO;
        draft.setWire(unknown);
        is("<@01ARZ3NDEKTSV4RRFFQ69G5FAZ> <@short> @Bo", unknown);
    }

    @Test
    void followsEditsAroundNames() {
        draft.setWire(BO + " and " + HUT);
        draft.edited("So @Bo and #hut");
        draft.edited("So @Bo or #hut");
        draft.edited("So @Bo or #hut.");
        is("So @Bo or #hut.", "So " + BO + " or " + HUT + ".");
    }

    @Test
    void aNameWrittenIntoIsPlainText() {
        draft.setWire(BO + " " + HUT);
        draft.edited("@Bro #hut");
        is("@Bro #hut", "@Bro " + HUT);
        draft.edited("@Bo #hut");
        is("@Bo #hut", "@Bo " + HUT);
    }

    @Test
    void theSameSignBesideANameDoesNotCutIt() {
        draft.setWire(BO);
        draft.edited("@@Bo");
        is("@@Bo", "@" + BO);
        draft.edited("@@Boo");
        is("@@Boo", "@" + BO + "o");
        draft.edited("@Boo");
        is("@Boo", BO + "o");
    }

    @Test
    void aNameThatComesBackStandsForTheSame() {
        draft.setWire("Hi " + BO);
        draft.edited("Hi ");
        is("Hi ", "Hi ");
        draft.edited("Hi @Bo");
        is("Hi @Bo", "Hi " + BO);
        draft.edited("Hi @Bo@Bo");
        is("Hi @Bo@Bo", "Hi " + BO + BO);
    }

    @Test
    void twoOfOneNameStayApart() {
        draft.setWire(BO + OTHER_BO + BO);
        is("@Bo@Bo#2@Bo", BO + OTHER_BO + BO);
        draft.edited("");
        draft.edited("@Bo#2@Bo");
        is("@Bo#2@Bo", OTHER_BO + BO);
    }

    @Test
    void tellsWhatAPartIsOnTheWire() {
        draft.setWire("Hi " + BO + " there");
        assertThat(draft.wire(3, 6)).isEqualTo(BO);
        assertThat(draft.wire(3, 5)).isEqualTo("@B");
        assertThat(draft.wire(2, 8)).isEqualTo(" " + BO + " t");
    }

    @Test
    void knowsWhereNamesAre() {
        draft.setWire("Hi " + BO);
        assertThat(draft.endingAt(6)).isEqualTo(new DraftText.Span(3, 6, BO));
        assertThat(draft.startingAt(3)).isEqualTo(new DraftText.Span(3, 6, BO));
        assertThat(draft.endingAt(5)).isNull();
        assertThat(draft.isName(3)).isTrue();
        assertThat(draft.isName(6)).isFalse();
    }

    @Test
    void insertedTokensAreShownByName() {
        draft.setWire("Hi @B");
        assertThat(draft.shownFor(BO + " ")).isEqualTo("@Bo ");
        draft.edited("Hi @Bo ");
        is("Hi @Bo ", "Hi " + BO + " ");
    }
}
