package chat.holt.threading;

import javafx.application.Platform;

/// The thread that owns store, view-models and views.
public interface UiThread {

    /// Runs the work there: at once when already on it, else as soon as it is free.
    void run(Runnable work);

    boolean isCurrent();

    /// JavaFX's application thread.
    static UiThread fx() {
        return new UiThread() {
            @Override
            public void run(Runnable work) {
                if (Platform.isFxApplicationThread()) {
                    work.run();
                } else {
                    Platform.runLater(work);
                }
            }

            @Override
            public boolean isCurrent() {
                return Platform.isFxApplicationThread();
            }
        };
    }

    /// The thread that calls, for tests without a toolkit.
    static UiThread direct() {
        return new UiThread() {
            @Override
            public void run(Runnable work) {
                work.run();
            }

            @Override
            public boolean isCurrent() {
                return true;
            }
        };
    }
}
