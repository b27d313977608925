package chat.holt.ui.serversettings.bans;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedIdsTest {
    private static final String ONE = "01HZX3K9Q5W7R2T8Y4M6N0B1CD";
    private static final String TWO = "01HZX3K9Q5W7R2T8Y4M6N0B1CE";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ONE + "\n" + TWO,
                ONE + "," + TWO,
                ONE + "; " + TWO + ";\r\n\r\n",
                "<@" + ONE + "> <@" + TWO + ">",
                "Bo " + ONE + "\n- https://stoat.chat/user/" + TWO + "?x",
                "\"" + ONE + "\", \"" + TWO + "\"",
                "01hzx3k9q5w7r2t8y4m6n0b1cd 01hzx3k9q5w7r2t8y4m6n0b1ce"
            })
    void findsIdsInWhateverIsPasted(String text) {
        assertThat(PastedIds.read(text)).extracting(BanEntry::userId).containsExactly(ONE, TWO);
    }

    @Test
    void keepsWhatHoldsNone() {
        assertThat(PastedIds.read(ONE + ", nonsense\n\n  \nbo#0001\n" + ONE + "X"))
                .containsExactly(
                        BanEntry.of(1, ONE, "", ""),
                        BanEntry.invalid(1, "nonsense"),
                        BanEntry.invalid(4, "bo#0001"),
                        BanEntry.invalid(5, ONE + "X"));
    }

    @Test
    void longTextsAreBounded() {
        assertThat(PastedIds.read((ONE + "\n").repeat(100_000))).hasSize(PastedIds.MOST);
        assertThat(PastedIds.read("x".repeat(1_000_000)).getFirst().raw()).hasSize(61);
    }
}
