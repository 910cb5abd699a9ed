CREATE TABLE `help_requests` (
	`requestId` text PRIMARY KEY NOT NULL,
	`participantId` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`state` text NOT NULL,
	`helperId` text,
	`answer` text,
	`isThanked` integer NOT NULL,
	`askedAt` text NOT NULL,
	FOREIGN KEY (`participantId`) REFERENCES `session_participants`(`participantId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`helperId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `help_requests_by_participant` ON `help_requests` (`participantId`);--> statement-breakpoint
CREATE TABLE `session_notes` (
	`noteId` text PRIMARY KEY NOT NULL,
	`sessionId` text NOT NULL,
	`text` text NOT NULL,
	`writerId` text NOT NULL,
	`writtenAt` text NOT NULL,
	FOREIGN KEY (`sessionId`) REFERENCES `sessions`(`sessionId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`writerId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_notes_by_session` ON `session_notes` (`sessionId`);--> statement-breakpoint
CREATE TABLE `session_participants` (
	`participantId` text PRIMARY KEY NOT NULL,
	`sessionId` text NOT NULL,
	`accountId` text NOT NULL,
	`name` text,
	`number` integer NOT NULL,
	`signal` text,
	`slug` text,
	`opened` text NOT NULL,
	`joinedAt` text NOT NULL,
	`leftAt` text,
	FOREIGN KEY (`sessionId`) REFERENCES `sessions`(`sessionId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_participant` ON `session_participants` (`sessionId`,`accountId`);--> statement-breakpoint
CREATE INDEX `session_participants_by_account` ON `session_participants` (`accountId`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`sessionId` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`hostId` text NOT NULL,
	`title` text NOT NULL,
	`neutralName` text NOT NULL,
	`startsAt` text NOT NULL,
	`endsAt` text NOT NULL,
	`place` text NOT NULL,
	`way` text NOT NULL,
	`room` text NOT NULL,
	`quiet` text NOT NULL,
	`whoComes` text NOT NULL,
	`plan` text NOT NULL,
	`pathId` text,
	`challenges` text NOT NULL,
	`isOpen` integer NOT NULL,
	`nowPart` integer,
	`closedAt` text,
	`ownNotes` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`hostId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_code_unique` ON `sessions` (`code`);