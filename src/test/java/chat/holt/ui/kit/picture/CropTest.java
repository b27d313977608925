package chat.holt.ui.kit.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chat.holt.media.LocalPicture.Part;
import org.junit.jupiter.api.Test;

class CropTest {
    @Test
    void beginsWithTheLargestPartInTheMiddle() {
        same(new Crop(200, 100, 1), 0.25, 0, 0.5, 1);
        same(new Crop(100, 200, 1), 0, 0.25, 1, 0.5);
        same(new Crop(250, 100, 2.5), 0, 0, 1, 1);
    }

    @Test
    void zoomsAroundTheMiddle() {
        Crop crop = new Crop(200, 100, 1);
        crop.zoom(2);
        same(crop, 0.375, 0.25, 0.25, 0.5);
        crop.zoom(100);
        assertThat(crop.zoom()).isEqualTo(Crop.LARGEST);
        crop.zoom(0);
        same(crop, 0.25, 0, 0.5, 1);
    }

    @Test
    void movesByItsOwnSizeAndStaysWithin() {
        Crop crop = new Crop(200, 100, 1);
        crop.move(0.25, 0.5);
        same(crop, 0.375, 0, 0.5, 1);
        crop.move(-9, -9);
        same(crop, 0, 0, 0.5, 1);
        crop.zoom(2);
        crop.move(9, 9);
        same(crop, 0.75, 0.5, 0.25, 0.5);
        crop.zoom(1);
        same(crop, 0.5, 0, 0.5, 1);
    }

    private static void same(Crop crop, double x, double y, double width, double height) {
        Part part = crop.part().get();
        assertThat(part.x()).isCloseTo(x, within(1e-9));
        assertThat(part.y()).isCloseTo(y, within(1e-9));
        assertThat(part.width()).isCloseTo(width, within(1e-9));
        assertThat(part.height()).isCloseTo(height, within(1e-9));
    }
}
