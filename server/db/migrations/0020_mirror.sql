CREATE TABLE `mirror_answers` (
	`halfYear` text NOT NULL,
	`question` text NOT NULL,
	`answer` text,
	`words` text NOT NULL,
	`revision` integer NOT NULL,
	PRIMARY KEY(`halfYear`, `question`)
);
--> statement-breakpoint
CREATE TABLE `mirror_goals` (
	`goalId` text PRIMARY KEY NOT NULL,
	`quarter` text NOT NULL,
	`place` integer NOT NULL,
	`words` text NOT NULL,
	`outcome` text NOT NULL,
	`revision` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `mirror_goals_by_quarter` ON `mirror_goals` (`quarter`);--> statement-breakpoint
CREATE TABLE `step_counts` (
	`quarter` text NOT NULL,
	`step` text NOT NULL,
	`atLeast` integer NOT NULL,
	PRIMARY KEY(`quarter`, `step`)
);
