CREATE TABLE `question_sheets` (
	`submissionId` text PRIMARY KEY NOT NULL,
	`ownWords` text NOT NULL,
	`inReport` integer NOT NULL,
	FOREIGN KEY (`submissionId`) REFERENCES `submissions`(`submissionId`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `questions` (
	`questionId` text PRIMARY KEY NOT NULL,
	`submissionId` text NOT NULL,
	`place` integer NOT NULL,
	`round` integer NOT NULL,
	`form` text NOT NULL,
	`code` text NOT NULL,
	`line` integer,
	`part` text,
	`change` text,
	`expected` text NOT NULL,
	`expectedText` text NOT NULL,
	`answer` text,
	`isRight` integer,
	FOREIGN KEY (`submissionId`) REFERENCES `question_sheets`(`submissionId`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_question` ON `questions` (`submissionId`,`place`,`round`);