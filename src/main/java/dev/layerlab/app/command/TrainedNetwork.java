package dev.layerlab.app.command;

import dev.layerlab.engine.Engine;
import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.project.Project;
import dev.layerlab.text.Message;
import dev.layerlab.text.UserFacingException;
import dev.layerlab.training.Checkpoint;
import java.nio.file.Path;

/** Gives a project's drawing its trained weights back. */
final class TrainedNetwork {
    private TrainedNetwork() {}

    static Checkpoint require(Project project, Path file) throws UserFacingException {
        return project.checkpoint().orElseThrow(() -> UserFacingException.of("command.not-trained", file.toString()));
    }

    static LiveNetwork bringToLife(Engine engine, Project project, Path file) throws UserFacingException {
        Checkpoint checkpoint = require(project, file);
        LiveNetwork live = engine.create(
                project.network(), project.plan().rule(), project.plan().seed());
        try {
            live.setParameters(checkpoint.state().parameters());
            return live;
        } catch (IllegalArgumentException otherNetwork) {
            live.close();
            throw new UserFacingException(
                    Message.of("project.damaged", file.toString(), Message.of("project.damage.other-weights")),
                    otherNetwork);
        }
    }
}
