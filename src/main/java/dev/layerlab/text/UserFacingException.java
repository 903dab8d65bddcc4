package dev.layerlab.text;

/** Something the user can understand and cure: its sentence names the thing and the way out. */
public final class UserFacingException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    public UserFacingException(Message sentence) {
        this(sentence, null);
    }

    public UserFacingException(Message sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    public static UserFacingException of(String key, Object... arguments) {
        return new UserFacingException(Message.of(key, arguments));
    }

    public Message sentence() {
        return sentence;
    }
}
