CREATE TABLE `report_words` (
	`accountId` text NOT NULL,
	`staffId` text NOT NULL,
	`text` text NOT NULL,
	`writtenAt` text NOT NULL,
	`inReport` integer,
	PRIMARY KEY(`accountId`, `staffId`),
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staffId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `runs` ADD `earlier` text;