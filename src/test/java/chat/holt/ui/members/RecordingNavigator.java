package chat.holt.ui.members;

import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import java.util.ArrayList;
import java.util.List;

/// Remembers where one wanted to go.
public final class RecordingNavigator implements Navigator {
    public final List<Destination> opened = new ArrayList<>();
    public int backs;

    @Override
    public void open(Destination destination) {
        opened.add(destination);
    }

    @Override
    public void back() {
        backs++;
    }
}
