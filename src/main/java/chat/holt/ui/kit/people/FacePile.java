package chat.holt.ui.kit.people;

import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/// Two avatars, one over the other, in place of a group's picture; one fills it alone. Decoration for screen readers.
public final class FacePile extends Pane {
    private static final double SHARE = 0.68;
    private static final double RING = 2;

    /// @param size in logical pixels
    /// @param faces at least one; of more than two the first two are shown
    public FacePile(double size, List<Face> faces, Media media) {
        getStyleClass().add("face-pile");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        if (faces.size() == 1) {
            getChildren().add(avatar(faces.getFirst(), size, media));
            return;
        }
        double small = Math.round(size * SHARE);
        Avatar behind = avatar(faces.get(0), small, media);
        StackPane ring = new StackPane(avatar(faces.get(1), small, media));
        ring.getStyleClass().add("face-ring");
        double outer = small + 2 * RING;
        ring.setMinSize(outer, outer);
        ring.setMaxSize(outer, outer);
        ring.relocate(size - small - RING, size - small - RING);
        getChildren().addAll(behind, ring);
    }

    private static Avatar avatar(Face face, double size, Media media) {
        Avatar avatar = Avatar.round(size);
        avatar.show(face.id(), face.name());
        if (face.picture() != null) {
            avatar.imageProperty().bind(media.avatar(face.picture(), (int) size));
        }
        return avatar;
    }
}
