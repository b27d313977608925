package chat.holt.media.playback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
    @ParameterizedTest
    @CsvSource({
        "audio/mpeg, MP3",
        "audio/x-wav, WAV",
        "audio/x-aiff, AIFF",
        "audio/m4a, M4A",
        "Video/MP4; codecs=avc1, MP4",
        "video/quicktime, MP4"
    })
    void knowsWhatCanBePlayed(String contentType, Format format) {
        assertThat(Format.of(contentType)).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"video/webm", "audio/ogg", "audio/x-flac", "audio/opus", "video/x-matroska", ""})
    void knowsWhatCannot(String contentType) {
        assertThat(Format.of(contentType)).isEmpty();
    }

    @Test
    void takesFilmsOfTheWebByTheirAddress() {
        assertThat(Format.ofFilm("https://films.example/a.mp4?x=1")).contains(Format.MP4);
        assertThat(Format.ofFilm("https://films.example/watch")).contains(Format.MP4);
        assertThat(Format.ofFilm("https://films.example/a.webm#t=1.mp4")).isEmpty();
        assertThat(Format.ofFilm("https://films.example/A.WEBM?x=.mp4")).isEmpty();
    }
}
