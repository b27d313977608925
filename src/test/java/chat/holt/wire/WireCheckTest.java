package chat.holt.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireCheckTest {
    @Test
    void recordedTrafficSurvives() throws IOException {
        Findings findings = WireCheck.check(
                List.of(Path.of("src/test/resources/fixtures"), Path.of("src/test/resources/permissions")));
        assertThat(findings.wrong()).isEmpty();
        assertThat(findings.unknownTypes()).isEmpty();
        assertThat(findings.files).isEqualTo(12);
        assertThat(findings.replies).isGreaterThan(480);
        assertThat(findings.frames).isGreaterThan(800);
        assertThat(findings.lossless).isEqualTo(findings.replies + findings.frames);
        assertThat(findings.replayed).isEqualTo(2);
        assertThat(findings.permissionValues).isEqualTo(13_343);
    }
}
