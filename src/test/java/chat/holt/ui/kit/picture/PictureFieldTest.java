package chat.holt.ui.kit.picture;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.i18n.Text;
import chat.holt.media.LocalPicture;
import chat.holt.media.PictureFormat;
import chat.holt.model.File;
import chat.holt.threading.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PictureFieldTest {
    private final ObjectProperty<@Nullable File> live = new SimpleObjectProperty<>();
    private final PictureField field = new PictureField(PictureKind.ICON, live);
    private final Task<String> upload = new Task<>();
    private final List<String> asked = new ArrayList<>();
    private LongConsumer progress = bytes -> {};

    @Test
    void takesAPictureAsAChange() {
        field.choose(picture(1000, false));
        assertThat(field.draft().changed().get()).isTrue();
        field.reset();
        assertThat(field.draft().value().get()).isEqualTo(new Picture.None());
        assertThat(field.draft().changed().get()).isFalse();
    }

    @Test
    void refusesWhatIsTooLargeBeforeUploading() {
        field.choose(picture(2_500_001, true));
        assertThat(field.draft().changed().get()).isFalse();
        assertThat(field.problem().get()).isEqualTo(Text.of("picture.large.moving", 2.5, 2.5));
        field.choose(picture(2_500_000, true));
        assertThat(field.draft().changed().get()).isTrue();
        assertThat(field.problem().get()).isEmpty();
    }

    @Test
    void uploadsWithProgressAndIsSettledWhenTheServerHasIt() {
        live.set(file("old"));
        field.choose(picture(1000, false));
        List<Optional<String>> ids = new ArrayList<>();
        field.upload(this::uploader).onSuccess(ids::add);
        assertThat(asked).containsExactly("icons a.png");
        progress.accept(250);
        assertThat(field.progress().get()).isEqualTo(0.25);
        upload.succeed("new");
        progress.accept(500);
        assertThat(field.progress().get()).isEqualTo(PictureField.IDLE);
        assertThat(ids).containsExactly(Optional.of("new"));
        assertThat(field.draft().changed().get()).isTrue();
        live.set(file("new"));
        assertThat(field.draft().changed().get()).isFalse();
        assertThat(field.draft().changedElsewhere().get()).isFalse();
        assertThat(field.draft().value().get()).isEqualTo(new Picture.Uploaded(file("new")));
    }

    @Test
    void keepsTheChoiceWhenTheUploadFails() {
        field.choose(picture(1000, false));
        List<Throwable> failures = new ArrayList<>();
        field.upload(this::uploader).onFailure(failures::add);
        upload.fail(new IllegalStateException());
        assertThat(failures).hasSize(1);
        assertThat(field.progress().get()).isEqualTo(PictureField.IDLE);
        assertThat(field.draft().changed().get()).isTrue();
    }

    @Test
    void noticesAnotherPictureMeanwhile() {
        field.choose(picture(1000, false));
        live.set(file("theirs"));
        assertThat(field.draft().changedElsewhere().get()).isTrue();
        field.draft().takeTheirs();
        assertThat(field.draft().value().get()).isEqualTo(new Picture.Uploaded(file("theirs")));
    }

    @Test
    void removesWithoutUploading() {
        live.set(file("old"));
        field.remove();
        assertThat(field.draft().changed().get()).isTrue();
        List<Optional<String>> ids = new ArrayList<>();
        field.upload(this::uploader).onSuccess(ids::add);
        assertThat(ids).containsExactly(Optional.empty());
        assertThat(asked).isEmpty();
        live.set(null);
        assertThat(field.draft().changed().get()).isFalse();
    }

    private Task<String> uploader(String tag, Path path, String name, LongConsumer news) {
        asked.add(tag + " " + name);
        progress = news;
        return upload;
    }

    private static LocalPicture picture(long bytes, boolean moving) {
        return new LocalPicture(Path.of("a.png"), "a.png", PictureFormat.PNG, 10, 10, bytes, moving);
    }

    private static File file(String id) {
        return new File(id, "icons", "x.png", new File.Plain(), "image/png", 1, false, false, null, null, null, null);
    }
}
