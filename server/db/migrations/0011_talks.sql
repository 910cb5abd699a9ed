CREATE TABLE `talk_questions` (
	`talkId` text NOT NULL,
	`place` integer NOT NULL,
	`form` text NOT NULL,
	`code` text,
	`line` integer,
	`part` text,
	`change` text,
	`gave` text,
	`marks` text NOT NULL,
	`words` text NOT NULL,
	PRIMARY KEY(`talkId`, `place`),
	FOREIGN KEY (`talkId`) REFERENCES `talks`(`talkId`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `talks` (
	`talkId` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`staffId` text NOT NULL,
	`submissionId` text NOT NULL,
	`preparedAt` text NOT NULL,
	`words` text NOT NULL,
	`toldAt` text,
	`telling` integer NOT NULL,
	`seenAt` text,
	`inReport` integer NOT NULL,
	`answer` text NOT NULL,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staffId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submissionId`) REFERENCES `submissions`(`submissionId`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `talks_by_account` ON `talks` (`accountId`);--> statement-breakpoint
CREATE INDEX `talks_by_submission` ON `talks` (`submissionId`);