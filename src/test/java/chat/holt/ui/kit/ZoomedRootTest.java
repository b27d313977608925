package chat.holt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class ZoomedRootTest {
    @Test
    void whatIsLargerHasLessRoomAndStillFillsTheWindow() {
        SimpleIntegerProperty percent = new SimpleIntegerProperty(100);
        StackPane content = new StackPane();
        ZoomedRoot root = new ZoomedRoot(content, percent);
        root.resize(900, 600);
        root.layout();
        assertThat(content.getWidth()).isEqualTo(900);
        percent.set(150);
        root.layout();
        assertThat(content.getWidth()).isEqualTo(600);
        assertThat(content.getHeight()).isEqualTo(400);
        assertThat(content.getBoundsInParent().getMinX()).isZero();
        assertThat(content.getBoundsInParent().getWidth()).isEqualTo(900);
        assertThat(content.getBoundsInParent().getHeight()).isEqualTo(600);
    }
}
