package chat.holt.ui.serversettings.bans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BanFileTest {
    private static final String ONE = "01HZX3K9Q5W7R2T8Y4M6N0B1CD";
    private static final String TWO = "01HZX3K9Q5W7R2T8Y4M6N0B1CE";
    private static final List<BanRow> BANS = List.of(
            new BanRow(ONE, "zed", "zed#0001", "=Spam, \"links\"\nagain", null), new BanRow(TWO, TWO, "", "", null));
    private static final List<BanEntry> ENTRIES =
            List.of(BanEntry.of(2, ONE, "zed#0001", "=Spam, \"links\"\nagain"), BanEntry.of(4, TWO, "", ""));

    @Test
    void csvIsReadAsWritten() {
        String csv = BanFile.csv(BANS);
        assertThat(csv)
                .isEqualTo(
                        "id,name,reason\r\n" + ONE + ",zed#0001,\"'=Spam, \"\"links\"\"\nagain\"\r\n" + TWO + ",,\r\n");
        assertThat(BanFile.read(csv)).isEqualTo(ENTRIES);
    }

    @Test
    void jsonIsReadAsWritten() {
        String json = BanFile.json(BANS, "01SERVER", "Alpine Stoats", Instant.parse("2026-11-21T10:00:00Z"));
        assertThat(json).contains("\"name\" : \"Alpine Stoats\"", "\"exported\" : \"2026-11-21T10:00:00.000Z\"");
        assertThat(BanFile.read(json))
                .containsExactly(
                        BanEntry.of(1, ONE, "zed#0001", "=Spam, \"links\"\nagain"), BanEntry.of(2, TWO, "", ""));
    }

    @Test
    void columnsMayStandInAnyOrder() {
        assertThat(BanFile.read("Reason;User ID\nSpam;" + ONE)).containsExactly(BanEntry.of(2, ONE, "", "Spam"));
        assertThat(BanFile.read(ONE + ",Spam\n" + TWO + ",zed,Spam"))
                .containsExactly(BanEntry.of(1, ONE, "", "Spam"), BanEntry.of(2, TWO, "zed", "Spam"));
        assertThat(BanFile.read("zed," + ONE)).containsExactly(BanEntry.of(1, ONE, "", ""));
    }

    @Test
    void readsPlainListsAndTheServersAnswer() {
        assertThat(BanFile.read("[\"" + ONE + "\", {\"user_id\": \"" + TWO + "\"}, 7]"))
                .containsExactly(BanEntry.of(1, ONE, "", ""), BanEntry.of(2, TWO, "", ""), BanEntry.invalid(3, "7"));
        assertThat(BanFile.read("{\"users\":[],\"bans\":[{\"_id\":{\"server\":\"01S\",\"user\":\"" + ONE
                        + "\"},\"reason\":null}]}"))
                .containsExactly(BanEntry.of(1, ONE, "", ""));
    }

    @Test
    void brokenLinesKeepTheirNumbers() {
        assertThat(BanFile.read("id,reason\n" + ONE + ",x\n\nnobody,\"y\n" + TWO + ",z"))
                .containsExactly(
                        BanEntry.of(2, ONE, "", "x"), BanEntry.invalid(4, "nobody, \"y"), BanEntry.of(5, TWO, "", "z"));
        assertThat(BanFile.read("{\"bans\": [")).containsExactly(BanEntry.invalid(1, "{\"bans\": ["));
        assertThat(BanFile.read("{}")).containsExactly(BanEntry.invalid(1, "{}"));
    }

    @Test
    void hostileFilesAreBounded() {
        assertThat(BanFile.read((ONE + "\n").repeat(50_000))).hasSize(BanFile.MOST);
        assertThat(BanFile.read("[" + "\"x\",".repeat(50_000) + "\"x\"]")).hasSize(BanFile.MOST);
        assertThat(BanFile.read("[".repeat(100_000))).hasSize(1);
        assertThat(BanFile.read("")).isEmpty();
    }
}
