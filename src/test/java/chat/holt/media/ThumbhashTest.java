package chat.holt.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThumbhashTest {

    /// The sunrise among the format's own examples; its colours were worked out apart from Holt.
    @Test
    void paintsTheExampleOfTheFormat() {
        List<Integer> hash = new ArrayList<>();
        for (byte each : Base64.getDecoder().decode("1QcSHQRnh493V4dIh4eXh1h4kJUI")) {
            hash.add((int) each);
        }
        Raster raster = Thumbhash.decode(hash);
        assertThat(raster.width()).isEqualTo(23);
        assertThat(raster.height()).isEqualTo(32);
        assertThat(raster.pixels()[0]).isEqualTo(0xFF404E71);
        assertThat(raster.pixels()[16 * 23 + 11]).isEqualTo(0xFF8C6E59);
        assertThat(raster.pixels()[32 * 23 - 1]).isEqualTo(0xFF000428);
    }

    @Test
    void refusesWhatIsNoHash() {
        assertThatThrownBy(() -> Thumbhash.decode(List.of(1, 2, 3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Thumbhash.decode(List.of(255, 255, 255, 255, 255, 255)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
