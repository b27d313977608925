package chat.holt.journeys;

import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/// Files dragged here from another program, which no robot can do.
final class DraggedFiles {

    private final List<File> files;
    private final Dragboard board;

    /// UI thread only.
    DraggedFiles(List<Path> files) throws ReflectiveOperationException {
        this.files = files.stream().map(Path::toFile).toList();
        Class<?> content = Class.forName("com.sun.javafx.tk.TKClipboard");
        Object clipboard = Proxy.newProxyInstance(
                content.getClassLoader(),
                new Class<?>[] {content},
                (proxy, method, asked) -> switch (method.getName()) {
                    case "getContentTypes" -> Set.of(DataFormat.FILES);
                    case "hasContent" -> asked[0] == DataFormat.FILES;
                    case "getContent" -> asked[0] == DataFormat.FILES ? this.files : null;
                    case "getTransferModes" -> EnumSet.of(TransferMode.COPY);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        board = (Dragboard) Class.forName("com.sun.javafx.scene.input.DragboardHelper")
                .getMethod("createDragboard", content)
                .invoke(null, clipboard);
    }

    /// Moves them over a node, at a height of it between 0 and 1; UI thread only.
    ///
    /// @return whether they may be let go there
    boolean over(Node node, double height) {
        return fire(DragEvent.DRAG_OVER, node, height).isAccepted();
    }

    /// Moves them away; UI thread only.
    void leave(Node node) {
        fire(DragEvent.DRAG_EXITED, node, 0);
    }

    /// Lets go of them over a node; UI thread only.
    void drop(Node node, double height) {
        fire(DragEvent.DRAG_DROPPED, node, height);
    }

    private DragEvent fire(EventType<DragEvent> type, Node node, double height) {
        Bounds place = node.localToScene(node.getBoundsInLocal());
        double x = place.getCenterX();
        double y = place.getMinY() + height * place.getHeight();
        DragEvent event = new DragEvent(
                node, node, type, board, x, y, x, y, TransferMode.COPY, null, null, new PickResult(node, x, y));
        node.fireEvent(event);
        return event;
    }
}
