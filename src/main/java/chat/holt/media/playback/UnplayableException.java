package chat.holt.media.playback;

/// Something cannot be played here.
public final class UnplayableException extends Exception {
    private static final long serialVersionUID = 1;

    private final Obstacle obstacle;

    public UnplayableException(Obstacle obstacle) {
        super(obstacle.name());
        this.obstacle = obstacle;
    }

    UnplayableException(Obstacle obstacle, Throwable cause) {
        super(obstacle.name(), cause);
        this.obstacle = obstacle;
    }

    public Obstacle obstacle() {
        return obstacle;
    }
}
