package chat.holt.localinstance.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The life of a community, recorded on a real server, lived again on the built-in instance: every reply and
/// every event.
class RecordedCommunityTest {
    @TempDir
    Path folder;

    @Test
    void livesAsRecorded() throws Exception {
        Replay.Result result = Replay.of(Recording.read(Path.of("src/test/resources/fixtures")), folder);
        assertThat(result.wrong()).isEmpty();
        assertThat(result.exchanges()).isGreaterThan(590);
        assertThat(result.matched() + 15).isGreaterThan(result.exchanges());
        assertThat(result.matchedEvents()).isGreaterThan(760);
    }
}
